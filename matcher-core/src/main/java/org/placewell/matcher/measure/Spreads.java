package org.placewell.matcher.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import org.placewell.matcher.measure.Measures.Days;
import org.placewell.matcher.measure.Measures.Evenness;
import org.placewell.matcher.measure.Measures.Waits;

/** How numbers of days are spread. */
final class Spreads {
  private Spreads() {}

  static Waits waits(int[] days) {
    return new Waits(days.length, days(days));
  }

  private static Optional<Days> days(int[] days) {
    if (days.length == 0) {
      return Optional.empty();
    }
    int[] sorted = days.clone();
    Arrays.sort(sorted);
    int rank = Math.ceilDiv(9 * sorted.length, 10);
    return Optional.of(
        new Days(mean(sorted), median(sorted), sorted[rank - 1], sorted[sorted.length - 1]));
  }

  /** To one decimal, of one or more. */
  static BigDecimal mean(int[] days) {
    return part(Arrays.stream(days).asLongStream().sum(), days.length, 1);
  }

  /** The middle one, or the mean of the middle two, of one or more. */
  static BigDecimal median(int[] days) {
    int[] sorted = days.clone();
    Arrays.sort(sorted);
    int high = sorted.length / 2;
    int low = (sorted.length - 1) / 2;
    return part((long) sorted[low] + sorted[high], 2, 1);
  }

  static BigDecimal part(long of, long by, int decimals) {
    return BigDecimal.valueOf(of).divide(BigDecimal.valueOf(by), decimals, RoundingMode.HALF_UP);
  }

  static Evenness evenness(int[] days) {
    long sum = Arrays.stream(days).asLongStream().sum();
    if (sum == 0) {
      return new Evenness(Optional.empty(), Optional.empty());
    }
    return new Evenness(Optional.of(gini(days, sum)), Optional.of(jain(days, sum)));
  }

  private static BigDecimal gini(int[] days, long sum) {
    int[] sorted = days.clone();
    Arrays.sort(sorted);
    long weighted = 0;
    for (int i = 0; i < sorted.length; i++) {
      weighted += (2L * (i + 1) - sorted.length - 1) * sorted[i];
    }
    return part(weighted, sorted.length * sum, 3);
  }

  private static BigDecimal jain(int[] days, long sum) {
    BigDecimal squares =
        BigDecimal.valueOf(Arrays.stream(days).mapToLong(x -> (long) x * x).sum())
            .multiply(BigDecimal.valueOf(days.length));
    return BigDecimal.valueOf(sum).pow(2).divide(squares, 3, RoundingMode.HALF_UP);
  }
}
