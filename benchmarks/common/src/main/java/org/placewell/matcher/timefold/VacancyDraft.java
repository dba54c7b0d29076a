package org.placewell.matcher.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.BendableScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.timefold.VacancyRow.Column;

/**
 * The problem of {@link Draft} as one would first write it: the value is a vacancy, not a pair.
 * Only so can the solver's own moves swap two people.
 */
@PlanningSolution
public class VacancyDraft {
  private List<VacancyRow> rows = List.of();
  private @Nullable BendableScore score;

  /** For the solver. */
  public VacancyDraft() {}

  static VacancyDraft of(Search search, int[] start) {
    CandidateGraph graph = search.graph();
    List<Column> columns = IntStream.range(0, graph.columns()).mapToObj(Column::new).toList();
    VacancyDraft draft = new VacancyDraft();
    draft.rows = new ArrayList<>();
    for (int row = 0; row < graph.rows(); row++) {
      draft.rows.add(row(search, row, columns));
      if (start[row] >= 0) {
        draft.rows.get(row).setChosen(columns.get(graph.column(start[row])));
      }
    }
    return draft;
  }

  private static VacancyRow row(Search search, int row, List<Column> columns) {
    CandidateGraph graph = search.graph();
    List<Column> own = new ArrayList<>();
    Map<Column, DraftPair> pairs = new HashMap<>();
    for (int pair = graph.rowStart(row); pair < graph.rowEnd(row); pair++) {
      own.add(columns.get(graph.column(pair)));
      pairs.put(columns.get(graph.column(pair)), new DraftPair(search, pair));
    }
    return new VacancyRow(graph.ownBedPair(row) >= 0, graph.pinnedPair(row) >= 0, own, pairs);
  }

  int[] chosenPairs() {
    return rows.stream().mapToInt(VacancyRow::chosenPair).toArray();
  }

  /** For the solver. */
  @PlanningEntityCollectionProperty
  public List<VacancyRow> getRows() {
    return rows;
  }

  /** For the solver. */
  public void setRows(List<VacancyRow> rows) {
    this.rows = rows;
  }

  /** For the solver. */
  @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = Draft.GOALS)
  public @Nullable BendableScore getScore() {
    return score;
  }

  /** For the solver. */
  public void setScore(@Nullable BendableScore score) {
    this.score = score;
  }
}
