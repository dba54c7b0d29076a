package org.placewell.matcher.solve;

import java.util.Arrays;
import org.placewell.matcher.plan.CandidateGraph;

/**
 * Today's practice. When somebody moves out of a bed they held, the vacancies are gone through
 * again, for that bed is now one of them.
 */
final class WaitingList implements Matcher {
  @Override
  public String name() {
    return "waiting-list";
  }

  @Override
  public Chosen match(CandidateGraph graph, Budget budget) {
    Occupancy occupancy = new Occupancy(graph);
    int[][] columns = Occupancy.byColumn(graph);
    long step = 0;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int column = 0; column < columns.length; column++) {
        int placed = fill(columns[column], occupancy, graph);
        changed |= placed > 0;
        step += placed;
      }
    }
    return Chosen.of(occupancy.chosen(), step);
  }

  /** Offers one vacancy to everybody in turn; returns how many took a place of it. */
  private static int fill(int[] pairs, Occupancy occupancy, CandidateGraph graph) {
    return (int)
        Arrays.stream(pairs)
            .filter(pair -> pair != graph.ownBedPair(graph.row(pair)))
            .filter(pair -> occupancy.isWaiting(graph.row(pair)))
            .filter(occupancy::take)
            .count();
  }
}
