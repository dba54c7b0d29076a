package org.placewell.matcher.solve;

import com.google.common.math.LongMath;
import java.util.BitSet;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Sum;

/** How many people a column can hold at most, by the sums that lie in one column. Immutable. */
final class Capacities {
  private static final int SEVERAL = -1;

  private final CandidateGraph graph;
  private final BitSet open;
  private final int[] pairs;
  private final int[] most;
  private final int[] columnOf;

  Capacities(CandidateGraph graph, Opening opening) {
    this.graph = graph;
    this.open = opening.open();
    this.pairs = new int[graph.columns()];
    for (int pair = open.nextSetBit(0); pair >= 0; pair = open.nextSetBit(pair + 1)) {
      pairs[graph.column(pair)]++;
    }
    this.most = pairs.clone();
    this.columnOf = new int[graph.sums().size()];
    for (int s = 0; s < columnOf.length; s++) {
      columnOf[s] = narrow(graph.sums().get(s), opening.room(s));
    }
  }

  /**
   * Of a graph with some of the pairs of another.
   *
   * @param most how many people each column can hold, whichever pairs are left
   */
  Capacities(CandidateGraph graph, Opening opening, int[] most) {
    this.graph = graph;
    this.open = opening.open();
    this.pairs = new int[graph.columns()];
    this.most = most.clone();
    this.columnOf = new int[graph.sums().size()];
    for (int s = 0; s < columnOf.length; s++) {
      columnOf[s] = narrow(graph.sums().get(s), opening.room(s));
    }
  }

  /** Heeds a sum that all open pairs of one column add to, and no others; tells the column. */
  private int narrow(Sum sum, long room) {
    int col = SEVERAL;
    int members = 0;
    long least = Long.MAX_VALUE;
    boolean stays = false;
    for (int i = 0, size = sum.size(); i < size; i++) {
      int pair = sum.pair(i);
      if (open.get(pair) && sum.weight(i) > 0) {
        if (col != SEVERAL && graph.column(pair) != col) {
          return SEVERAL;
        }
        col = graph.column(pair);
        members++;
        least = Math.min(least, sum.weight(i));
        stays |= graph.ownBedPair(graph.row(pair)) == pair;
      }
    }
    if (col != SEVERAL && members > 0 && members == pairs[col]) {
      most[col] = (int) Math.min(most[col], Math.max(stays ? 1 : 0, room / least));
    }
    return col;
  }

  /** How many people a column can hold. */
  int of(int col) {
    return most[col];
  }

  /** Whether a sum lies in one column, which sees to it that no more than so much is used. */
  boolean settles(int sum, long room) {
    int col = columnOf[sum];
    return col != SEVERAL
        && LongMath.saturatedMultiply(graph.sums().get(sum).heaviest(), most[col]) <= room;
  }
}
