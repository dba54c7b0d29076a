package org.placewell.matcher.plan;

/** A limit on a total over chosen pairs: Σ weight ≤ limit. Immutable. */
public final class Sum {
  /** Instead of a column: the pairs lie in several, or nobody looked. */
  static final int SEVERAL = -1;

  private final String rule;
  private final String group;
  private final long limit;
  private final int column;
  private final int[] pairs;
  private final long[] weights;
  private final long lightest;
  private final long heaviest;

  /**
   * @param column the one that all pairs lie in, or {@link #SEVERAL}
   * @param weights one for each pair, or a single one for all
   */
  Sum(String rule, String group, long limit, int column, int[] pairs, long[] weights) {
    this.rule = rule;
    this.group = group;
    this.limit = limit;
    this.column = column;
    this.pairs = pairs;
    this.weights = weights;
    long least = Long.MAX_VALUE;
    long most = 0;
    for (long weight : weights) {
      least = Math.min(least, weight);
      most = Math.max(most, weight);
    }
    this.lightest = Math.min(least, most);
    this.heaviest = most;
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

  /** The column that all its pairs lie in; −1 if they lie in several, or it is not known. */
  public int column() {
    return column;
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

  /** The least that any pair adds; 0 if there is none. */
  public long lightest() {
    return lightest;
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
