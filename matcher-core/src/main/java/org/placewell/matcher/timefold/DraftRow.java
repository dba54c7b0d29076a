package org.placewell.matcher.timefold;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.policy.FairPair;
import org.placewell.matcher.policy.PlanMeasure;

/**
 * One row of the graph as the solver's planning entity: it has one of its own pairs, or none.
 * Public only because the solver needs it.
 */
@PlanningEntity
public class DraftRow {
  private int row;
  private boolean holdsBed;
  private boolean pinned;
  private List<DraftPair> pairs = List.of();
  private @Nullable DraftPair chosen;

  /** For the solver. */
  public DraftRow() {}

  DraftRow(int row, boolean holdsBed, boolean pinned, List<DraftPair> pairs) {
    this.row = row;
    this.holdsBed = holdsBed;
    this.pinned = pinned;
    this.pairs = pairs;
  }

  /** The same row with the same choice. */
  DraftRow copy() {
    DraftRow copy = new DraftRow(row, holdsBed, pinned, pairs);
    copy.chosen = chosen;
    return copy;
  }

  /** Its index in the graph. */
  int row() {
    return row;
  }

  /** The index of its pair in the graph, or −1. */
  int chosenPair() {
    return chosen == null ? -1 : chosen.pair();
  }

  /** Its pair; only for a row that has one. */
  DraftPair placed() {
    return requireNonNull(chosen);
  }

  /** What its pair adds to a goal; nothing if it has none. */
  long points(int goal) {
    return chosen == null ? 0 : chosen.points(goal);
  }

  /** Whether this person moves, in a policy that counts a goal by a measure of this kind. */
  boolean isCounted(int goal, Class<? extends PlanMeasure> measure) {
    return chosen != null
        && chosen.measure(goal).filter(measure::isInstance).isPresent()
        && !chosen.isOwnBed();
  }

  /** What this person adds to the moves of the plan: one move, or nothing. */
  List<FairPair> moves() {
    boolean isMove = chosen != null && !chosen.isOwnBed();
    return isMove ? List.of(placed().facts()) : List.of();
  }

  /** Whether this person can be among those that a measure without a stream counts. */
  boolean isCountedWhole(List<Class<? extends PlanMeasure>> streams) {
    return !pairs.isEmpty()
        && !search().measures().isEmpty() // asked at every move
        && search().measures().stream().anyMatch(measure -> !isAny(measure, streams));
  }

  static boolean isAny(PlanMeasure measure, List<Class<? extends PlanMeasure>> types) {
    return types.stream().anyMatch(type -> type.isInstance(measure));
  }

  /** The search this row is part of; only for one that has pairs. */
  Search search() {
    return pairs.getFirst().search();
  }

  /** Whether this person had a bed and would have none. */
  boolean losesBed() {
    return holdsBed && chosen == null;
  }

  /** Whether something else than the present choice is possible. */
  boolean isMovable() {
    int choices = pairs.size() + (holdsBed ? 0 : 1);
    return !pinned && choices > (losesBed() ? 0 : 1);
  }

  /** For the solver. */
  @PlanningPin
  public boolean isPinned() {
    return pinned;
  }

  /** For the solver: the pairs it may have. */
  @ValueRangeProvider
  public List<DraftPair> getPairs() {
    return pairs;
  }

  /** For the solver. */
  @PlanningVariable(allowsUnassigned = true)
  public @Nullable DraftPair getChosen() {
    return chosen;
  }

  /** For the solver. */
  public void setChosen(@Nullable DraftPair chosen) {
    this.chosen = chosen;
  }

  @Override
  public String toString() {
    return "row " + row;
  }
}
