package org.placewell.matcher.plan;

/** What a pair has to do with one limit of a graph. */
public sealed interface Stake {
  /**
   * It adds to a sum.
   *
   * @param sum its place in {@link CandidateGraph#sums}
   * @param weight what the pair adds if chosen, 0 or more
   */
  record Adds(int sum, long weight) implements Stake {}

  /**
   * It stands on a side of a conflict.
   *
   * @param conflict its place in {@link CandidateGraph#conflicts}
   * @param first whether on the first of the two sides
   */
  record Stands(int conflict, boolean first) implements Stake {}
}
