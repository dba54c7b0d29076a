package org.placewell.matcher.benchmarks.micro;

import java.util.Arrays;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Sum;
import org.placewell.matcher.policy.Policy;

/**
 * A value of the first goal that no plan exceeds: the best there could be if one person for each
 * vacancy and one vacancy for each person were the only limits.
 *
 * <p>The Hungarian method, one vacancy after the other, with a price for each vacancy and each
 * person; O(vacancies² · people). Whatever it did, prices that pass the check prove the bound. H.
 * W. Kuhn, doi:10.1002/nav.3800020109.
 */
final class UpperBound {
  private final int columns;
  private final int rows;
  private final long[][] cost;
  private final long[] columnPrice;
  private final long[] rowPrice;
  private final int[] columnOf;

  /** Row and column 0 are nobody and nothing. */
  private UpperBound(CandidateGraph graph) {
    this.columns = graph.columns();
    this.rows = Math.max(graph.rows(), columns);
    this.cost = new long[columns + 1][rows + 1];
    this.columnPrice = new long[columns + 1];
    this.rowPrice = new long[rows + 1];
    this.columnOf = new int[rows + 1];
    for (int pair = 0; pair < graph.pairs(); pair++) {
      cost[graph.column(pair) + 1][graph.row(pair) + 1] = -Math.max(0, graph.points(0, pair));
    }
  }

  /**
   * The bound.
   *
   * @throws IllegalArgumentException if a vacancy has more than one place
   */
  static long ofFirstGoal(CandidateGraph graph) {
    boolean forOne =
        graph.sums().stream()
            .filter(sum -> sum.rule().equals(Policy.CAPACITY))
            .allMatch(UpperBound::isForOne);
    if (!forOne) {
      throw new IllegalArgumentException("The bound is for vacancies of one place.");
    }
    UpperBound bound = new UpperBound(graph);
    for (int column = 1; column <= bound.columns; column++) {
      bound.insert(column);
    }
    bound.check();
    return -(Arrays.stream(bound.columnPrice).sum() + Arrays.stream(bound.rowPrice).sum());
  }

  private static boolean isForOne(Sum sum) {
    boolean one = sum.limit() == 1;
    for (int at = 0; at < sum.size(); at++) {
      one &= sum.weight(at) >= 1;
    }
    return one;
  }

  /** Finds the vacancy a person by the cheapest path, on which others may change theirs. */
  private void insert(int column) {
    columnOf[0] = column;
    boolean[] done = new boolean[rows + 1];
    int[] before = new int[rows + 1];
    long[] distance = new long[rows + 1];
    Arrays.fill(distance, Long.MAX_VALUE);
    int at = 0;
    while (columnOf[at] != 0) {
      done[at] = true;
      reach(at, done, distance, before);
      at = nearest(done, distance);
      reprice(distance[at], done, distance);
    }
    while (at != 0) {
      columnOf[at] = columnOf[before[at]];
      at = before[at];
    }
    rowPrice[0] = 0;
  }

  private void reach(int from, boolean[] done, long[] distance, int[] before) {
    int column = columnOf[from];
    for (int row = 1; row <= rows; row++) {
      long length = cost[column][row] - columnPrice[column] - rowPrice[row];
      if (!done[row] && length < distance[row]) {
        distance[row] = length;
        before[row] = from;
      }
    }
  }

  private int nearest(boolean[] done, long[] distance) {
    int best = 0;
    for (int row = 1; row <= rows; row++) {
      if (!done[row] && (best == 0 || distance[row] < distance[best])) {
        best = row;
      }
    }
    return best;
  }

  private void reprice(long by, boolean[] done, long[] distance) {
    for (int row = 0; row <= rows; row++) {
      if (done[row]) {
        columnPrice[columnOf[row]] += by;
        rowPrice[row] -= by;
      } else if (row > 0) {
        distance[row] -= by;
      }
    }
  }

  private void check() {
    for (int column = 1; column <= columns; column++) {
      for (int row = 1; row <= rows; row++) {
        if (rowPrice[row] > 0 || columnPrice[column] + rowPrice[row] > cost[column][row]) {
          throw new IllegalStateException("The prices prove nothing.");
        }
      }
    }
  }
}
