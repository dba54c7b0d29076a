package org.placewell.matcher.timefold;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.BendableScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.PlanMeasure;

/**
 * A plan in the making, as the solver's planning solution. Public only because the solver needs it.
 */
@PlanningSolution(solutionCloner = DraftCloner.class)
public class Draft {
  static final int GOALS = 8;

  private @Nullable Search search;
  private List<DraftRow> rows = List.of();
  private @Nullable BendableScore score;

  /** For the solver. */
  public Draft() {}

  private Draft(Search search, List<DraftRow> rows) {
    this.search = search;
    this.rows = rows;
  }

  /**
   * A draft that begins with a choice.
   *
   * @param start for each row one of its pairs, or −1; a pinned row has its pinned pair all the
   *     same
   */
  static Draft of(Search search, int[] start) {
    CandidateGraph graph = search.graph();
    List<DraftRow> rows = new ArrayList<>();
    for (int row = 0; row < graph.rows(); row++) {
      int pin = graph.pinnedPair(row);
      rows.add(row(search, row, pin < 0 ? start[row] : pin));
    }
    return new Draft(search, rows);
  }

  private static DraftRow row(Search search, int row, int chosen) {
    CandidateGraph graph = search.graph();
    int first = graph.rowStart(row);
    List<DraftPair> pairs =
        IntStream.range(first, graph.rowEnd(row))
            .mapToObj(pair -> new DraftPair(search, pair))
            .toList();
    boolean holdsBed = graph.ownBedPair(row) >= 0;
    DraftRow result = new DraftRow(row, holdsBed, graph.pinnedPair(row) >= 0, pairs);
    result.setChosen(chosen < 0 ? null : pairs.get(chosen - first));
    return result;
  }

  /** The same search, rows of its own. */
  Draft copy() {
    List<DraftRow> copies = new ArrayList<>(rows.size());
    rows.forEach(row -> copies.add(row.copy()));
    Draft copy = new Draft(search(), copies);
    copy.score = score;
    return copy;
  }

  Search search() {
    return requireNonNull(search);
  }

  /** For each row of the graph its pair, or −1. */
  int[] chosenPairs() {
    return rows.stream().mapToInt(DraftRow::chosenPair).toArray();
  }

  /** What the present choices add up to for each level of goals. */
  long[] levels() {
    return IntStream.range(0, GOALS)
        .mapToLong(goal ->
            measure(search().graph(), goal)
                .map(this::count)
                .orElseGet(() -> rows.stream().mapToLong(row -> row.points(goal)).sum()))
        .toArray();
  }

  private long count(PlanMeasure measure) {
    return measure.count(
        rows.stream().flatMap(row -> row.moves().stream()).toList(), search().offer());
  }

  /** What counts a goal, if that is a measure; none for a goal that the policy does not have. */
  static Optional<PlanMeasure> measure(CandidateGraph graph, int goal) {
    List<Goal> goals = graph.eligibility().policy().goals();
    return goal < goals.size() ? goals.get(goal).measure() : Optional.empty();
  }

  /** Whether there is anything to search for. */
  boolean isMovable() {
    return rows.stream().anyMatch(DraftRow::isMovable);
  }

  /** For the solver. */
  @PlanningEntityCollectionProperty
  public List<DraftRow> getRows() {
    return rows;
  }

  /** For the solver. */
  public void setRows(List<DraftRow> rows) {
    this.rows = rows;
  }

  /** For the solver. */
  @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = GOALS)
  public @Nullable BendableScore getScore() {
    return score;
  }

  /** For the solver. */
  public void setScore(@Nullable BendableScore score) {
    this.score = score;
  }
}
