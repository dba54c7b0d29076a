package org.placewell.matcher.plan;

import java.util.BitSet;
import java.util.List;

/** Candidate graphs from bare numbers, without a dataset behind them. */
public final class RawGraph {
  private RawGraph() {}

  /**
   * A graph.
   *
   * @param rowStart for each row its first pair, then the number of pairs
   * @param column for each pair
   * @param points for each goal and pair
   */
  public static CandidateGraph of(
      int[] rowStart,
      int[] column,
      long[][] points,
      int[] ownBed,
      int[] pinned,
      List<Sum> sums,
      List<Conflict> conflicts) {
    int[] row = new int[column.length];
    for (int r = 0; r + 1 < rowStart.length; r++) {
      for (int pair = rowStart[r]; pair < rowStart[r + 1]; pair++) {
        row[pair] = r;
      }
    }
    return new CandidateGraph(
        null, rowStart, column, row, points, new BitSet(), ownBed, pinned, sums, conflicts);
  }

  /** A sum. */
  public static Sum sum(String group, long limit, int[] pairs, long[] weights) {
    return new Sum("sum", group, limit, pairs, weights);
  }

  /** A conflict. */
  public static Conflict conflict(String group, int[] first, int[] second) {
    return new Conflict("conflict", group, first, second);
  }
}
