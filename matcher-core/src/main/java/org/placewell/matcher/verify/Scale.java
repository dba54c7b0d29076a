package org.placewell.matcher.verify;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Some goals, one after the other, of every option in one number. */
final class Scale {
  private final int from;
  private final int to;
  private final List<Integer> shifts;
  private final long[] leastLower;
  private long[] worth = new long[256];
  private int size;

  /**
   * @param from the first goal
   * @param to one past the last
   * @param shifts for each goal of the policy the power of two
   */
  Scale(int from, int to, List<Integer> shifts) {
    this.from = from;
    this.to = to;
    this.shifts = shifts;
    this.leastLower = new long[shifts.size()];
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int shift(int goal) {
    return shifts.get(goal);
  }

  /** One more option, by its points for every goal of the policy. */
  void add(long[] points) {
    long sum = 0;
    for (int goal = to - 1; goal >= from; goal--) {
      leastLower[goal] = Math.min(leastLower[goal], sum);
      sum = Math.addExact(sum, Math.multiplyExact(points[goal], 1L << shift(goal)));
    }
    if (size == worth.length) {
      worth = Arrays.copyOf(worth, 2 * size);
    }
    worth[size++] = sum;
  }

  /** The number of each option; a copy. */
  long[] worth() {
    return Arrays.copyOf(worth, size);
  }

  /** The lowest that the goals after one can make any option's number. */
  long leastLower(int goal) {
    return leastLower[goal];
  }

  /** What points for the goals after one come to. */
  BigInteger after(int goal, long[] points) {
    BigInteger sum = BigInteger.ZERO;
    for (int later = Math.max(from, goal + 1); later < to; later++) {
      sum = sum.add(BigInteger.valueOf(points[later]).shiftLeft(shift(later)));
    }
    return sum;
  }

  @Override
  public String toString() {
    return "goals " + from + " to " + to;
  }
}
