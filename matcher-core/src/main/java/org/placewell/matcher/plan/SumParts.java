package org.placewell.matcher.plan;

import org.placewell.matcher.policy.SumLimit.Share;

/** Collects one sum. A total that those who stay exceed already may stay, but not grow. */
final class SumParts {
  private final String rule;
  private final Share share;
  private int[] pairs = {};

  /** One for each pair, or a single one for all. */
  private long[] weights = {};

  private boolean isUniform = true;
  private int column = Sum.SEVERAL;
  private int expected;
  private int size;
  private long today;
  private int number;

  SumParts(String rule, Share share) {
    this.rule = rule;
    this.share = share;
  }

  /**
   * Checks what the rule says of one more pair.
   *
   * @throws IllegalStateException if it gives the group another limit for this pair
   */
  void check(Share other) {
    if (other.limit() != share.limit()) {
      throw new IllegalStateException(
          "The rule " + rule + " must give all pairs of a group the same limit.");
    }
  }

  /** Makes room for so many more pairs; all room is made before the first pair is added. */
  void expect(int more, long weight) {
    expected += more;
    if (weights.length == 0) {
      weights = new long[] {weight};
    }
    isUniform &= weights[0] == weight;
  }

  /** Adds what one pair adds, and the column it lies in. */
  void add(int pair, int in, long weight, boolean stays) {
    if (size == 0) {
      column = in;
      pairs = new int[expected];
      weights = isUniform ? weights : new long[expected];
    }
    if (!isUniform) {
      weights[size] = weight;
    }
    column = column == in ? in : Sum.SEVERAL;
    pairs[size++] = pair;
    today += stays ? weight : 0;
  }

  /** Takes its place among all sums. */
  Sum sum(int at) {
    number = at;
    return new Sum(rule, share.group(), Math.max(share.limit(), today), column, pairs, weights);
  }

  Stakes.Total total() {
    return new Stakes.Total(number, share.limit());
  }

  Stake stake(long weight) {
    return new Stake.Adds(number, weight);
  }
}
