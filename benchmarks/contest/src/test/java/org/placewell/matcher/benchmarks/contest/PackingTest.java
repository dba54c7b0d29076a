package org.placewell.matcher.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackingTest {
  /**
   * One row, two columns; the second pair has less of the first goal and far more of the second.
   */
  @Test
  void moreOfTheFirstGoalOutweighsAllOfTheSecond() {
    Problem problem = problem(new long[][] {{5, 4}, {-1_000, 1_000}}, 0, 2);
    long[] weights = Packing.of(problem, 2).orElseThrow().weights();
    assertThat(weights[0]).isGreaterThan(weights[1]);
    // One row gains 1,000 at most and loses 1,000 at most, so a unit is 2,001.
    assertThat(weights).containsExactly(5 * 2_001 - 1_000, 4 * 2_001 + 1_000);
  }

  @Test
  void twoRowsGainTwice() {
    Problem problem = problem(new long[][] {{1, 1}, {3, 4}}, 0, 1, 2);
    Packing packing = Packing.of(problem, 2).orElseThrow();
    assertThat(packing.weights()).containsExactly(8 + 3, 8 + 4);
    assertThat(packing.total()).isEqualTo(11 + 12);
    assertThat(packing.largest()).isEqualTo(12);
  }

  @Test
  void whoMustBePlacedComesBeforeAllGoals() {
    Problem problem = problem(new long[][] {{1, 1}}, 0, 1, 2);
    problem.must().set(1);
    assertThat(Packing.of(problem, 1).orElseThrow().weights()).containsExactly(1, 1 + 3);
  }

  @Test
  void whatIsTooWideIsNotPacked() {
    Problem problem = problem(new long[][] {{1L << 40}, {1L << 40}}, 0, 1);
    assertThat(Packing.of(problem, 2)).isEmpty();
    assertThat(Packing.of(problem, 1)).isPresent();
    Problem least = problem(new long[][] {{Long.MIN_VALUE}}, 0, 1);
    assertThat(Packing.of(least, 1)).isEmpty();
  }

  @Test
  void pairsThatAreNotOpenWeighNothing() {
    Problem problem = problem(new long[][] {{7, 9}}, 0, 1, 2);
    problem.open().clear(1);
    assertThat(Packing.of(problem, 1).orElseThrow().weights()).containsExactly(7, 0);
  }

  /** As many columns as pairs. */
  private static Problem problem(long[][] points, int... rowStart) {
    BitSet open = new BitSet();
    open.set(0, points[0].length);
    return new Problem(
        points[0].length,
        rowStart,
        pair -> pair,
        (goal, pair) -> points[goal][pair],
        points.length,
        open,
        new BitSet(),
        true,
        List.of(),
        List.of(),
        Optional.empty());
  }
}
