package org.placewell.matcher.measure;

import org.placewell.matcher.plan.CandidateGraph;

/**
 * Both goals of a pair in one number, so that no sum over the second outweighs one of the first.
 */
final class Weights {
  private final CandidateGraph graph;
  private final int most;
  private final long step;

  private Weights(CandidateGraph graph) {
    this.graph = graph;
    this.most = Math.min(graph.rows(), graph.columns());
    long second = 0;
    for (int pair = 0; pair < graph.pairs(); pair++) {
      second = Math.max(second, Math.abs(second(pair)));
    }
    this.step = Math.addExact(Math.multiplyExact(2L * most, second), 1);
  }

  /**
   * A weight for each pair.
   *
   * @throws ArithmeticException if the goals are too large for one number
   */
  static long[] of(CandidateGraph graph) {
    return new Weights(graph).all();
  }

  private long second(int pair) {
    return graph.goals() > 1 ? graph.points(1, pair) : 0;
  }

  private long[] all() {
    long[] weights = new long[graph.pairs()];
    long largest = 0;
    for (int pair = 0; pair < weights.length; pair++) {
      long first = graph.goals() > 0 ? graph.points(0, pair) : 0;
      weights[pair] = Math.addExact(Math.multiplyExact(first, step), second(pair));
      largest = Math.max(largest, Math.abs(weights[pair]));
    }
    Math.multiplyExact(largest, 4L * Math.max(1, most));
    return weights;
  }
}
