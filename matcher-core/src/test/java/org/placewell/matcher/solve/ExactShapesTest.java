package org.placewell.matcher.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.RawGraph;
import org.placewell.matcher.plan.Sum;
import org.placewell.matcher.verify.Verification;

/** The exact matcher where there is nothing, too much, or all the same. */
class ExactShapesTest {
  private static final long PLENTY = 1_000_000;

  @ParameterizedTest
  @CsvSource({"0,0", "1,0", "0,1", "1,1", "1,20", "40,1", "10000,1", "1,10000", "2,200"})
  void everyShapeIsProvenBest(int people, int vacancies) {
    MatchRun run =
        MatchingEngine.create().match(Population.panel(1).sized(people, vacancies).generate());

    Verification verified = Verification.of(run.dataset(), run.policy(), run.plan());
    assertThat(verified.fault()).isEmpty();
    assertThat(verified.isProvenBest()).isTrue();
  }

  /** Pairs of everybody with everything, each column for one person. */
  private static Relaxation everybody(int rows, int columns, long points, List<Sum> more) {
    int[] rowStart = IntStream.rangeClosed(0, rows).map(row -> row * columns).toArray();
    int[] column = IntStream.range(0, rows * columns).map(pair -> pair % columns).toArray();
    long[] all = new long[column.length];
    Arrays.fill(all, points);
    int[] nobody = new int[rows];
    Arrays.fill(nobody, -1);
    List<Sum> sums = new ArrayList<>();
    for (int col = 0; col < columns; col++) {
      int at = col;
      int[] pairs = IntStream.range(0, rows).map(row -> row * columns + at).toArray();
      sums.add(RawGraph.sum("one", 1, pairs, ones(rows)));
    }
    sums.addAll(more);
    List<Conflict> none = List.of();
    CandidateGraph graph =
        RawGraph.of(rowStart, column, new long[][] {all}, nobody, nobody, sums, none);
    return new Relaxation(Problem.of(graph), all);
  }

  private static long[] ones(int length) {
    long[] ones = new long[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  @Test
  void allTheSameFillsEveryColumn() {
    assertThat(everybody(30, 12, 7, List.of()).bound()).isEqualTo(12 * 7);
    assertThat(everybody(5, 12, 7, List.of()).bound()).isEqualTo(5 * 7);
  }

  @Test
  void pointsOfNothingOrLessPlaceNobody() {
    assertThat(everybody(4, 3, 0, List.of()).bound()).isZero();
    assertThat(everybody(4, 3, -5, List.of()).bound()).isZero();
  }

  @Test
  void weightsOfAnySizeAreChargedForWithoutOverflow() {
    long huge = Long.MAX_VALUE / 4;
    Sum sum = RawGraph.sum("huge", huge, new int[] {0, 3, 6, 9}, new long[] {huge, huge, 1, 1});
    Relaxation relaxed = everybody(4, 3, 100, List.of(sum));
    long before = relaxed.bound();
    Incumbent incumbent =
        new Incumbent(
            relaxed.problem().graph(),
            new Pace(Budget.ofSteps(PLENTY)),
            pair -> 0,
            1,
            BigInteger.valueOf(before));

    new Tightening(relaxed, incumbent, new Pace(Budget.ofSteps(PLENTY))).ascend(3, 1);

    assertThat(relaxed.bound()).isBetween(0L, before);
  }

  @Test
  void pointsTooLargeToBeWeighedTogetherAreRefused() {
    long[][] points = {{1L << 40}, {1L << 40}};
    int[] nobody = {-1};
    CandidateGraph graph =
        RawGraph.of(new int[] {0, 1}, new int[] {0}, points, nobody, nobody, List.of(), List.of());

    assertThatThrownBy(() -> Packing.of(graph, 1))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("too large to be weighed together");
  }

  @Test
  void laterGoalsGetFewerBitsRatherThanNone() {
    long[][] points = {{1L << 30}, {1L << 20}, {1}};
    int[] nobody = {-1};
    CandidateGraph graph =
        RawGraph.of(new int[] {0, 1}, new int[] {0}, points, nobody, nobody, List.of(), List.of());

    Packing packing = Packing.of(graph, 1_000);

    assertThat(packing.unit()).isEqualTo(1);
    assertThat(packing.shift(0)).isGreaterThanOrEqualTo(21);
    assertThat(packing.weight(graph, 0))
        .isEqualTo((1L << 30 << packing.shift(0)) + (1L << 20 << packing.shift(1)) + 1);
  }
}
