package org.placewell.matcher.measure;

import java.util.Arrays;

/**
 * How a number is spread over several things.
 *
 * @param total the sum
 * @param median half of the things have no more
 * @param p90 nine in ten have no more
 * @param most the largest
 */
public record Spread(long total, int median, int p90, int most) {
  /** Of some numbers, in any order; all zero where there are none. */
  static Spread of(int[] numbers) {
    int[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return new Spread(
        Arrays.stream(sorted).asLongStream().sum(),
        at(sorted, 50),
        at(sorted, 90),
        at(sorted, 100));
  }

  private static int at(int[] sorted, int percent) {
    int rank = (sorted.length * percent + 99) / 100;
    return sorted.length == 0 ? 0 : sorted[Math.max(0, rank - 1)];
  }
}
