package org.placewell.matcher.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.RawGraph;
import org.placewell.matcher.plan.Sum;

/** The example of {@code proven-best.md}: the numbers that stand there. */
class WorkedExampleTest {
  private static final int[] ROW_START = {0, 2, 4, 5};
  private static final int[] COLUMN = {0, 1, 0, 1, 1};
  private static final int NOBODY = -1;

  private static Relaxation relaxation(long third, List<Sum> more) {
    long[] points = {9, 7, 8, 4, third};
    List<Sum> sums =
        List.of(
            RawGraph.sum("X", 1, new int[] {0, 2}, new long[] {1, 1}),
            RawGraph.sum("Y", 1, new int[] {1, 3, 4}, new long[] {1, 1, 1}));
    CandidateGraph graph =
        RawGraph.of(
            ROW_START,
            COLUMN,
            new long[][] {points},
            new int[] {NOBODY, NOBODY, NOBODY},
            new int[] {NOBODY, NOBODY, NOBODY},
            more.isEmpty() ? sums : List.of(sums.get(0), sums.get(1), more.get(0)),
            List.of());
    return new Relaxation(Problem.of(graph), points);
  }

  @Test
  void pricesProveThatTheLastPersonStaysOut() {
    Relaxation relaxed = relaxation(6, List.of());

    assertThat(relaxed.choice().chosen(0)).isEqualTo(1);
    assertThat(relaxed.choice().chosen(1)).isEqualTo(2);
    assertThat(relaxed.choice().chosen(2)).isEqualTo(Duals.NONE);
    assertThat(relaxed.choice().prices()).containsExactly(8, 6);
    assertThat(relaxed.choice().surplus(0)).isEqualTo(1);
    assertThat(relaxed.bound()).isEqualTo(15);
  }

  @Test
  void theClusterOfBothPlacesHasAPriceToo() {
    Sum both = RawGraph.sum("both", 1, new int[] {0, 1, 2, 3, 4}, new long[] {1, 1, 1, 1, 1});
    Relaxation relaxed = relaxation(6, List.of(both));

    assertThat(relaxed.problem().isCoupled()).isFalse();
    assertThat(relaxed.choice().chosen(0)).isEqualTo(0);
    assertThat(relaxed.choice().chosen(1)).isEqualTo(Duals.NONE);
    assertThat(relaxed.choice().chosen(2)).isEqualTo(Duals.NONE);
    assertThat(relaxed.choice().prices()).containsExactly(2, 0);
    assertThat(relaxed.choice().ofSums()).containsExactly(Map.entry(2, 6L));
    assertThat(relaxed.choice().surplus(0)).isEqualTo(1);
    assertThat(relaxed.bound()).isEqualTo(9);
  }

  @Test
  void aChargeProvesTheBestPlanUnderALimit() {
    Sum limit = RawGraph.sum("risk", 1, new int[] {0, 1, 2, 3}, new long[] {1, 1, 1, 1});
    Relaxation relaxed = relaxation(5, List.of(limit));
    assertThat(relaxed.bound()).isEqualTo(15);

    Coupling.Total total = relaxed.problem().ofSum(2).orElseThrow();
    relaxed.charge(relaxed.number(Price.of(total)), 1);

    assertThat(relaxed.bound()).isEqualTo(14);
  }
}
