package org.placewell.matcher.timefold;

/**
 * What a chosen pair adds to a sum of the graph.
 *
 * @param fixed whether the place was settled before the search: pinned, or the bed they have
 */
record SumShare(Total total, long weight, boolean fixed) {

  /** What the search itself adds. */
  long moved() {
    return fixed ? 0 : weight;
  }

  /** A sum of the graph by its index, with the most it may add up to. */
  record Total(int sum, long limit) {}
}
