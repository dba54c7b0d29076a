package org.placewell.matcher.timefold;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedCollection;
import org.jspecify.annotations.Nullable;

/** Some rows change their pair at once. */
final class ChainMove implements Move<Draft> {
  private static final PlanningVariableMetaModel<Draft, DraftRow, DraftPair> CHOSEN =
      PlanningSolutionMetaModel.of(Draft.class, DraftRow.class)
          .genuineEntity(DraftRow.class)
          .basicVariable("chosen", DraftPair.class);

  private final List<Change> changes;

  /** What one row gets, maybe nothing. */
  record Change(DraftRow row, @Nullable DraftPair pair) {}

  ChainMove(List<Change> changes) {
    this.changes = changes;
  }

  List<Change> changes() {
    return changes;
  }

  @Override
  public void execute(MutableSolutionView<Draft> view) {
    for (Change change : changes) {
      view.changeVariable(CHOSEN, change.row(), change.pair());
    }
  }

  @Override
  public SequencedCollection<Object> getPlanningEntities() {
    return new ArrayList<>(changes.stream().map(Change::row).toList());
  }

  @Override
  public String toString() {
    return "chain of " + changes.size();
  }
}
