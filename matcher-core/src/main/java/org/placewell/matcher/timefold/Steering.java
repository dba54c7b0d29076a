package org.placewell.matcher.timefold;

import java.util.Arrays;
import org.placewell.matcher.plan.CandidateGraph;

/**
 * What each pair is worth to whoever builds chains: its points for the goals, in order, in one
 * number, so that no chain of changes makes up for an earlier goal by a later one. Goals that do
 * not fit into the number are left out, and points that do not fit lose their last digits; the
 * solver's score knows better.
 */
final class Steering {
  /** Pairs taken and left on two paths, and then some. */
  private static final long CHANGES = 5L * ChainBuilder.LONGEST;

  private static final long ROOM = Long.MAX_VALUE / CHANGES;

  private final CandidateGraph graph;
  private final long[] worth;
  private final long[] best;

  Steering(CandidateGraph graph) {
    this.graph = graph;
    this.worth = new long[graph.pairs()];
    this.best = new long[graph.rows()];
    long most = 0;
    for (int goal = 0; goal < graph.goals() && fits(most, most(goal)); goal++) {
      most = add(goal, most);
    }
    for (int row = 0; row < best.length; row++) {
      best[row] = Arrays.stream(worth, graph.rowStart(row), graph.rowEnd(row)).max().orElse(0);
    }
  }

  /** Whether there is room for a goal behind earlier ones; for the first that counts, always. */
  private static boolean fits(long before, long own) {
    boolean steps = own < ROOM / CHANGES;
    return before == 0 || (steps && before < (ROOM - own) / (CHANGES * own + 1));
  }

  /** Adds a goal to pairs worth at most so much, and tells what they are worth at most then. */
  private long add(int goal, long before) {
    int digits = 64 - Long.numberOfLeadingZeros(most(goal) / ROOM);
    long own = most(goal) >> digits;
    long step = before == 0 ? 1 : CHANGES * own + 1;
    for (int pair = 0; pair < worth.length; pair++) {
      worth[pair] = worth[pair] * step + (graph.points(goal, pair) >> digits);
    }
    return before * step + own;
  }

  /** Most points of a pair, or most taken off. */
  private long most(int goal) {
    long most = 0;
    for (int pair = 0; pair < worth.length; pair++) {
      most = Math.max(most, Math.abs(graph.points(goal, pair)));
    }
    return most;
  }

  /** What a pair is worth; no pair (−1), nothing. */
  long of(int pair) {
    return pair < 0 ? 0 : worth[pair];
  }

  /** What the best pair of a row is worth. */
  long best(int row) {
    return best[row];
  }
}
