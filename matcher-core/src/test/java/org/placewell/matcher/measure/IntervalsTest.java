package org.placewell.matcher.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewell.matcher.measure.Groups.Range;

class IntervalsTest {
  /**
   * R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in
   * Medicine 17 (1998), 857–872, table I, method 3.
   */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void wilsonsIntervalIsThePublishedOne(int hits, int number, double least, double most) {
    assertThat(Intervals.wilsonLeast(hits, number)).isCloseTo(least, within(0.00005));
    assertThat(Intervals.wilsonMost(hits, number)).isCloseTo(most, within(0.00005));
  }

  @Test
  void nobodySaysNothing() {
    assertThat(Intervals.percent(new Range(0, 0), new Range(0, 0))).isEqualTo(new Range(0, 100));
  }

  @Test
  void theShareHoldsTheIntervalOfAllCountsInTheRanges() {
    Random random = new Random(5);
    for (int trial = 0; trial < 300; trial++) {
      Range hits = range(random);
      Range misses = range(random);
      Range shown = Intervals.percent(hits, misses);
      double least = 1;
      double most = 0;
      for (int hit = hits.least(); hit <= hits.most(); hit++) {
        for (int miss = misses.least(); miss <= misses.most(); miss++) {
          least = Math.min(least, Intervals.wilsonLeast(hit, hit + miss));
          most = Math.max(most, Intervals.wilsonMost(hit, hit + miss));
        }
      }
      assertThat(100 * least).isBetween((double) shown.least(), shown.least() + 1.0);
      assertThat(100 * most).isBetween(shown.most() - 1.0, (double) shown.most());
    }
  }

  private static Range range(Random random) {
    int least = random.nextInt(40);
    return new Range(least, least + random.nextInt(13));
  }

  /** Exact binomial sums are the judge, and the k of four sample sizes worked by hand. */
  @Test
  void theMedianLiesBetweenTheTwoWithAtLeast95Percent() {
    assertThat(Intervals.medianRank(5)).isZero();
    assertThat(Intervals.medianRank(6)).isEqualTo(1);
    assertThat(Intervals.medianRank(10)).isEqualTo(2);
    assertThat(Intervals.medianRank(20)).isEqualTo(6);
    for (int number = 0; number <= 300; number++) {
      int rank = Intervals.medianRank(number);
      assertThat(below(rank, number)).isLessThanOrEqualTo(0.025);
      assertThat(below(rank + 1, number)).isGreaterThan(0.025);
    }
    assertThat(Intervals.medianRank(10_000)).isBetween(4_895, 4_905);
  }

  /** The chance that fewer than k of n lie below the median. */
  private static double below(int k, int n) {
    BigInteger choose = BigInteger.ONE;
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < k; i++) {
      sum = sum.add(choose);
      choose = choose.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
    }
    BigDecimal all = new BigDecimal(BigInteger.ONE.shiftLeft(n));
    return new BigDecimal(sum).divide(all, MathContext.DECIMAL64).doubleValue();
  }

  @Test
  void theMedianIsWidenedToWholeSteps() {
    int[] waits = {3, 300, 40, 50, 60, 70};

    assertThat(Intervals.median(waits, 28)).isEqualTo(new Range(0, 308));
    assertThat(Intervals.median(new int[] {56, 56, 56, 56, 56, 56}, 28))
        .isEqualTo(new Range(56, 56));
  }
}
