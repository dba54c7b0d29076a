package org.placewell.matcher.plan;

import java.util.Arrays;

/** A limit on a total over chosen pairs: Σ weight ≤ limit. Immutable. */
public final class Sum {
  private final String rule;
  private final String group;
  private final long limit;
  private final int[] pairs;
  private final long[] weights;
  private final long heaviest;

  /**
   * @param weights one for each pair, or a single one for all
   */
  Sum(String rule, String group, long limit, int[] pairs, long[] weights) {
    this.rule = rule;
    this.group = group;
    this.limit = limit;
    this.pairs = pairs;
    this.weights = weights;
    this.heaviest = Arrays.stream(weights).max().orElse(0);
  }

  /** The name of the group limit this sum comes from. */
  public String rule() {
    return rule;
  }

  /** What the pairs have in common. */
  public String group() {
    return group;
  }

  /** The most the chosen pairs may add up to. */
  public long limit() {
    return limit;
  }

  /** How many pairs add to it. */
  public int size() {
    return pairs.length;
  }

  /** The dense index of one pair. */
  public int pair(int at) {
    return pairs[at];
  }

  /** What that pair adds if chosen, 0 or more. */
  public long weight(int at) {
    return weights[weights.length == 1 ? 0 : at];
  }

  /** The most that any pair adds; 0 if there is none. */
  public long heaviest() {
    return heaviest;
  }

  @Override
  public String toString() {
    return "sum " + rule;
  }
}
