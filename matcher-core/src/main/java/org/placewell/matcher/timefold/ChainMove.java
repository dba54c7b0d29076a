package org.placewell.matcher.timefold;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedCollection;
import org.jspecify.annotations.Nullable;

/** Some rows change their pair at once. */
final class ChainMove implements Move<Draft> {
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
    PlanningVariableMetaModel<Draft, DraftRow, DraftPair> chosen =
        view.getSolutionMetaModel()
            .genuineEntity(DraftRow.class)
            .basicVariable("chosen", DraftPair.class);
    for (Change change : changes) {
      view.changeVariable(chosen, change.row(), change.pair());
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
