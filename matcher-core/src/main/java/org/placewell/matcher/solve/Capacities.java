package org.placewell.matcher.solve;

import java.util.Arrays;
import java.util.BitSet;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Sum;

/** How many people a column can hold at most, by the sums that lie in one column. */
final class Capacities {
  private Capacities() {}

  static int[] of(CandidateGraph graph, Opening opening) {
    BitSet open = opening.open();
    int[] pairs = new int[graph.columns()];
    open.stream().forEach(pair -> pairs[graph.column(pair)]++);
    int[] most = Arrays.stream(pairs).map(n -> Math.min(n, graph.rows())).toArray();
    for (int s = 0; s < graph.sums().size(); s++) {
      narrow(graph, open, graph.sums().get(s), opening.room(s), pairs, most);
    }
    return most;
  }

  /** Heeds a sum that all open pairs of one column add to, and no others. */
  private static void narrow(
      CandidateGraph graph, BitSet open, Sum sum, long room, int[] pairs, int[] most) {
    int col = -1;
    int members = 0;
    long least = Long.MAX_VALUE;
    boolean stays = false;
    for (int i = 0; i < sum.size(); i++) {
      int pair = sum.pair(i);
      if (open.get(pair) && sum.weight(i) > 0) {
        if (col >= 0 && graph.column(pair) != col) {
          return;
        }
        col = graph.column(pair);
        members++;
        least = Math.min(least, sum.weight(i));
        stays |= graph.ownBedPair(graph.row(pair)) == pair;
      }
    }
    if (col >= 0 && members == pairs[col]) {
      most[col] = (int) Math.min(most[col], Math.max(stays ? 1 : 0, room / least));
    }
  }
}
