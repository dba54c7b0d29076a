package org.placewell.matcher.benchmarks.contest;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.placewell.matcher.plan.CandidateGraph;

/**
 * What every contestant is given: a candidate graph, and what the peers need of it in flat form,
 * made before any clock starts. Pairs are numbered as in the graph.
 *
 * @param rowStart first pair of each row, and one past the last pair
 * @param open pairs that break no limit alone; the others are in no plan
 * @param must rows that may not stay out: who is pinned, and who would lose the bed they hold
 * @param onePerColumn whether a column never takes two people; then no total says so again
 * @param totals limits on sums of weights
 * @param clashes sides that may not meet
 * @param graph where the problem comes from; none if it was written down as such
 */
@SuppressWarnings("ArrayRecordComponent") // flat, and compared by nobody
record Problem(
    int columns,
    int[] rowStart,
    IntUnaryOperator columnOf,
    Points points,
    int goals,
    BitSet open,
    BitSet must,
    boolean onePerColumn,
    List<Total> totals,
    List<Clash> clashes,
    Optional<CandidateGraph> graph) {

  /** What a pair adds to a goal. */
  @FunctionalInterface
  interface Points {
    long of(int goal, int pair);
  }

  /** Σ weight over chosen pairs ≤ limit; weights are more than 0. */
  @SuppressWarnings("ArrayRecordComponent") // flat, and compared by nobody
  record Total(long limit, int[] pairs, long[] weights) {
    @Override
    public String toString() {
      return "total of " + pairs.length + " pairs";
    }
  }

  /** No pair of one side with a pair of the other, unless both are the same row's. */
  @SuppressWarnings("ArrayRecordComponent") // flat, and compared by nobody
  record Clash(int[] first, int[] second) {
    @Override
    public String toString() {
      return "clash of " + first.length + " and " + second.length + " pairs";
    }
  }

  /** The problem of a graph. */
  static Problem of(CandidateGraph graph) {
    return new Flattening(graph).problem();
  }

  int rows() {
    return rowStart.length - 1;
  }

  int pairs() {
    return rowStart[rows()];
  }

  int column(int pair) {
    return columnOf.applyAsInt(pair);
  }

  long points(int goal, int pair) {
    return points.of(goal, pair);
  }

  /** Whether one person for each column and one column for each person is all there is. */
  boolean separable() {
    return onePerColumn && totals.isEmpty() && clashes.isEmpty();
  }

  /** As many pairs as a plan can have at most. */
  int most() {
    return onePerColumn ? Math.min(rows(), columns) : rows();
  }

  /** The row of every pair. */
  int[] rowOf() {
    int[] rowOf = new int[pairs()];
    for (int row = 0; row < rows(); row++) {
      Arrays.fill(rowOf, rowStart[row], rowStart[row + 1], row);
    }
    return rowOf;
  }

  /** Called for every open pair, row by row. */
  interface Visitor {
    void visit(int row, int pair);
  }

  void forEachOpen(Visitor visitor) {
    for (int row = 0; row < rows(); row++) {
      for (int pair = rowStart[row]; pair < rowStart[row + 1]; pair++) {
        if (open.get(pair)) {
          visitor.visit(row, pair);
        }
      }
    }
  }

  @Override
  public String toString() {
    return "problem " + rows() + " × " + columns + ", " + pairs() + " pairs";
  }
}
