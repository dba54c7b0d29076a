package org.placewell.matcher.timefold;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of the graph as planning entity, with a vacancy as its value. */
@PlanningEntity
public class VacancyRow {
  private boolean holdsBed;
  private boolean pinned;
  private List<Column> columns = List.of();
  private Map<Column, DraftPair> pairs = Map.of();
  private @Nullable Column chosen;

  /** A vacancy by its column; rows share it, so that two may swap. */
  public record Column(int index) {}

  /** For the solver. */
  public VacancyRow() {}

  /**
   * A row that begins without a place.
   *
   * @param columns the keys of the pairs, in the order of the graph
   */
  VacancyRow(boolean holdsBed, boolean pinned, List<Column> columns, Map<Column, DraftPair> pairs) {
    this.holdsBed = holdsBed;
    this.pinned = pinned;
    this.columns = columns;
    this.pairs = pairs;
  }

  int chosenPair() {
    return chosen == null ? -1 : placed().pair();
  }

  DraftPair placed() {
    return requireNonNull(pairs.get(requireNonNull(chosen)));
  }

  boolean losesBed() {
    return holdsBed && chosen == null;
  }

  /** For the solver. */
  @PlanningPin
  public boolean isPinned() {
    return pinned;
  }

  /** For the solver. */
  @ValueRangeProvider
  public List<Column> getColumns() {
    return columns;
  }

  /** For the solver. */
  @PlanningVariable(allowsUnassigned = true)
  public @Nullable Column getChosen() {
    return chosen;
  }

  /** For the solver. */
  public void setChosen(@Nullable Column chosen) {
    this.chosen = chosen;
  }
}
