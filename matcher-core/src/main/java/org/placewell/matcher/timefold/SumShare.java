package org.placewell.matcher.timefold;

/** What a chosen pair adds to a sum of the graph. */
record SumShare(Total total, long weight) {

  /** A sum of the graph by its index, with the most it may add up to. */
  record Total(int sum, long limit) {}
}
