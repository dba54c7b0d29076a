package org.placewell.matcher.solve;

import com.google.common.math.LongMath;
import java.util.Arrays;
import java.util.BitSet;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Sum;

/** How many people a column can hold at most, by the sums that lie in one column. Immutable. */
final class Capacities {
  private static final int SEVERAL = -1;

  private final CandidateGraph graph;
  private final Opening opening;
  private final int[] pairs;
  private final int[] closed;
  private final int[] most;
  private final int[] columnOf;
  private final boolean[] stays;

  /**
   * How many.
   *
   * @param open the pairs that are open
   */
  Capacities(CandidateGraph graph, Opening opening, Kept open) {
    this.graph = graph;
    this.opening = opening;
    this.pairs = new int[graph.columns()];
    this.closed = new int[graph.columns()];
    int at = 0;
    for (int run = 0; run < open.runs(); run++) {
      count(at, open.runStart(run), closed);
      count(open.runStart(run), open.runEnd(run), pairs);
      at = open.runEnd(run);
    }
    count(at, graph.pairs(), closed);
    this.most = pairs.clone();
    this.stays = new boolean[pairs.length];
    for (int row = 0; row < graph.rows(); row++) {
      int stay = graph.ownBedPair(row);
      if (stay >= 0 && opening.open().get(stay)) {
        stays[graph.column(stay)] = true;
      }
    }
    this.columnOf = new int[graph.sums().size()];
    Arrays.setAll(columnOf, this::heed);
  }

  private void count(int from, int to, int[] byColumn) {
    for (int pair = from; pair < to; pair++) {
      byColumn[graph.column(pair)]++;
    }
  }

  private Capacities(Capacities like, int[] most) {
    this.graph = like.graph;
    this.opening = like.opening;
    this.pairs = like.pairs;
    this.closed = like.closed;
    this.stays = like.stays;
    this.columnOf = like.columnOf;
    this.most = most.clone();
  }

  /**
   * Of a graph with some of the pairs of another.
   *
   * @param places how many people each column can hold, whichever pairs are left
   */
  Capacities holding(int[] places) {
    return new Capacities(this, places);
  }

  /** Heeds a sum that all open pairs of one column add to, and no others; tells the column. */
  private int heed(int s) {
    Sum sum = graph.sums().get(s);
    if (isWhole(sum)) {
      narrow(sum.column(), sum.lightest(), opening.room(s));
      return sum.column();
    }
    return look(sum, opening.room(s));
  }

  /** Whether all pairs of one column, and no others, add to a sum, all the same. */
  private boolean isWhole(Sum sum) {
    int col = sum.column();
    return col != SEVERAL
        && sum.size() == pairs[col] + closed[col]
        && sum.lightest() > 0
        && sum.lightest() == sum.heaviest();
  }

  private int look(Sum sum, long room) {
    BitSet open = opening.open();
    int col = SEVERAL;
    int members = 0;
    long least = Long.MAX_VALUE;
    for (int i = 0, size = sum.size(); i < size; i++) {
      int pair = sum.pair(i);
      if (open.get(pair) && sum.weight(i) > 0) {
        if (col != SEVERAL && graph.column(pair) != col) {
          return SEVERAL;
        }
        col = graph.column(pair);
        members++;
        least = Math.min(least, sum.weight(i));
      }
    }
    if (col != SEVERAL && members == pairs[col]) {
      narrow(col, least, room);
    }
    return col;
  }

  /** Whoever stays in the own bed may do so whatever room there is. */
  private void narrow(int col, long least, long room) {
    most[col] = (int) Math.min(most[col], Math.max(stays[col] ? 1 : 0, room / least));
  }

  /** How many people a column can hold. */
  int of(int col) {
    return most[col];
  }

  /** Whether a sum lies in one column, which sees to it that no more than so much is used. */
  boolean settles(int sum, long room) {
    int col = columnOf[sum];
    return col != SEVERAL && (pairs[col] == 0 || isKept(sum, room, col));
  }

  private boolean isKept(int sum, long room, int col) {
    return LongMath.saturatedMultiply(graph.sums().get(sum).heaviest(), most[col]) <= room;
  }
}
