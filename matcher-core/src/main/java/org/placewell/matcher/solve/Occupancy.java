package org.placewell.matcher.solve;

import java.util.Arrays;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Stake;
import org.placewell.matcher.plan.Stake.Adds;
import org.placewell.matcher.plan.Stake.Stands;
import org.placewell.matcher.plan.Sum;

/** A choice that changes pair by pair and knows which further pairs its limits still allow. */
final class Occupancy {
  private final CandidateGraph graph;
  private final int[] chosen;
  private final long[] room;
  private final int[][] onSide;

  /** Begins as things are today: pins are kept, and who holds a bed stays in it. */
  Occupancy(CandidateGraph graph) {
    this.graph = graph;
    this.chosen = new int[graph.rows()];
    this.room = graph.sums().stream().mapToLong(Sum::limit).toArray();
    this.onSide = new int[graph.conflicts().size()][2];
    Arrays.fill(chosen, -1);
    for (int row = 0; row < graph.rows(); row++) {
      put(row, Math.max(graph.pinnedPair(row), graph.ownBedPair(row)));
    }
  }

  /** Whether the row still waits: it has no place, or only the bed it has already. */
  boolean isWaiting(int row) {
    return chosen[row] < 0 || chosen[row] == graph.ownBedPair(row);
  }

  /** Takes a pair for its row if no limit forbids it; says whether it did. */
  boolean take(int pair) {
    int row = graph.row(pair);
    int before = chosen[row];
    put(row, -1);
    boolean fits = fits(pair);
    put(row, fits ? pair : before);
    return fits;
  }

  private boolean fits(int pair) {
    for (int limit = 0; limit < graph.limits(); limit++) {
      for (Stake stake : graph.stakes(limit, pair)) {
        if (!fits(stake)) {
          return false;
        }
      }
    }
    return true;
  }

  /** A sum that pins overfill already is closed only to those who would add to it. */
  private boolean fits(Stake stake) {
    return switch (stake) {
      case Adds adds -> adds.weight() == 0 || adds.weight() <= room[adds.sum()];
      case Stands stands -> onSide[stands.conflict()][stands.first() ? 1 : 0] == 0;
    };
  }

  private void put(int row, int pair) {
    count(chosen[row], -1);
    chosen[row] = pair;
    count(pair, 1);
  }

  private void count(int pair, int times) {
    for (int limit = 0; pair >= 0 && limit < graph.limits(); limit++) {
      for (Stake stake : graph.stakes(limit, pair)) {
        switch (stake) {
          case Adds adds -> room[adds.sum()] -= times * adds.weight();
          case Stands stands -> onSide[stands.conflict()][stands.first() ? 0 : 1] += times;
        }
      }
    }
  }

  int[] chosen() {
    return chosen.clone();
  }

  /** The pairs of each column, in the order of the rows. */
  static int[][] byColumn(CandidateGraph graph) {
    int[] count = new int[graph.columns()];
    for (int pair = 0; pair < graph.pairs(); pair++) {
      count[graph.column(pair)]++;
    }
    int[][] pairs = Arrays.stream(count).mapToObj(int[]::new).toArray(int[][]::new);
    for (int pair = graph.pairs() - 1; pair >= 0; pair--) {
      pairs[graph.column(pair)][--count[graph.column(pair)]] = pair;
    }
    return pairs;
  }
}
