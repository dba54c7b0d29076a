package org.placewell.matcher.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.timefold.ChainMove.Change;

class ChainBuilderTest {
  private final CandidateGraph graph = GraphSketch.random(40, 12, 3);
  private final Draft draft = Draft.of(new Search(graph, Budget.ofSteps(1)), Judge.today(graph));
  private final ChainBuilder builder = new ChainBuilder(draft);
  private final Judge judge = new Judge(graph);

  @Test
  void almostEveryMoveBreaksNothing() {
    int broke = 0;
    for (int i = 0; i < 5_000; i++) {
      long before = judge.value(draft.chosenPairs())[0];
      apply(builder.next());
      broke += judge.value(draft.chosenPairs())[0] < before ? 1 : 0;
    }
    assertThat(broke).isLessThan(50);
  }

  @Test
  void everyKindOfMoveOccurs() {
    Set<String> kinds = new TreeSet<>();
    for (int i = 0; i < 5_000; i++) {
      ChainMove move = builder.next();
      kinds.add(kind(move.changes()));
      apply(move);
    }
    assertThat(kinds)
        .contains("place", "unplace", "replace", "rehouse", "chain", "back to own bed");
  }

  private String kind(List<Change> changes) {
    Change first = changes.getFirst();
    Change last = changes.getLast();
    if (changes.size() == 1) {
      return first.pair() == null ? "unplace" : "place";
    }
    if (last.pair() == null) {
      return changes.size() == 2 ? "replace" : "chain";
    }
    boolean home = last.pair().pair() == graph.ownBedPair(last.row().row());
    return home ? "back to own bed" : changes.size() == 2 ? "rehouse" : "chain";
  }

  @Test
  void aMoveChangesEachOfItsRowsOnce() {
    for (int i = 0; i < 2_000; i++) {
      ChainMove move = builder.next();
      assertThat(move.changes()).isNotEmpty();
      assertThat(move.changes().stream().map(Change::row)).doesNotHaveDuplicates();
      assertThat(move.changes()).allMatch(change -> change.row().getChosen() != change.pair());
      assertThat(move.changes()).noneMatch(change -> change.row().isPinned());
      if (i % 3 == 0) {
        apply(move);
      }
    }
  }

  private void apply(ChainMove move) {
    move.changes().forEach(change -> change.row().setChosen(change.pair()));
    builder.refresh();
  }
}
