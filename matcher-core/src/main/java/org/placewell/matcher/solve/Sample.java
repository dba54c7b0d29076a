package org.placewell.matcher.solve;

import java.util.Arrays;
import java.util.List;

/** A choice that a relaxation once made. */
final class Sample {
  private final int[] pairs;
  private final long worth;
  private long[] left;

  private Sample(int[] pairs, long worth, long[] left) {
    this.pairs = pairs;
    this.worth = worth;
    this.left = left;
  }

  /**
   * What a relaxation chooses now.
   *
   * @param bound of it
   */
  static Sample of(Relaxation relaxed, long bound) {
    Assignment choice = relaxed.choice();
    int[] chosen = new int[relaxed.problem().pairs().rows()];
    Arrays.setAll(chosen, choice::chosen);
    int[] pairs = Arrays.stream(chosen).filter(pair -> pair != Duals.NONE).toArray();
    long[] left = new long[relaxed.prices().size()];
    long worth = bound;
    for (int number = 0; number < left.length; number++) {
      Price price = relaxed.prices().get(number);
      left[number] = price.room() - price.used(choice);
      worth -= left[number] * relaxed.amount(number);
    }
    return new Sample(pairs, worth, left);
  }

  /** Whether nobody has a pair that is closed. */
  boolean isOpen(Assignment choice) {
    for (int pair : pairs) {
      if (choice.weight(pair) == Duals.CLOSED) {
        return false;
      }
    }
    return true;
  }

  /** What it is worth with these amounts charged, modulo 2⁶⁴. */
  long worth(long[] amounts) {
    long sum = worth;
    for (int number = 0; number < left.length; number++) {
      sum += left[number] * amounts[number];
    }
    return sum;
  }

  /** The room it leaves of each of some prices. */
  double[] left(int[] numbers, List<Price> prices) {
    int from = left.length;
    if (from < prices.size()) {
      left = Arrays.copyOf(left, prices.size());
      for (int number = from; number < left.length; number++) {
        left[number] = prices.get(number).room() - used(prices.get(number));
      }
    }
    double[] of = new double[numbers.length];
    Arrays.setAll(of, i -> left[numbers[i]]);
    return of;
  }

  private long used(Price price) {
    long used = 0;
    for (int i = 0; i < price.pairs().length; i++) {
      used += Arrays.binarySearch(pairs, price.pairs()[i]) >= 0 ? price.weight(i) : 0;
    }
    return used;
  }

  /** Adds a part of it to a mixture, pair by pair. */
  void addTo(double[] mixture, double part) {
    for (int pair : pairs) {
      mixture[pair] += part;
    }
  }
}
