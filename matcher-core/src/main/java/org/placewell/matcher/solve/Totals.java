package org.placewell.matcher.solve;

import java.util.Arrays;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Stake;

/** What chosen pairs add up to, and who stands where, to see whether they keep every limit. */
final class Totals {
  private final GrowingGraph graph;
  private long[] totals;

  /** How many stand on the first side of each conflict, and on the second. */
  private final int[][] sides;

  Totals(GrowingGraph graph) {
    this.graph = graph;
    this.totals = new long[graph.sums()];
    this.sides = new int[2][graph.base().conflicts().size()];
  }

  Totals copy() {
    Totals copy = new Totals(graph);
    System.arraycopy(totals, 0, copy.totals, 0, totals.length);
    System.arraycopy(sides[0], 0, copy.sides[0], 0, sides[0].length);
    System.arraycopy(sides[1], 0, copy.sides[1], 0, sides[1].length);
    return copy;
  }

  /** Adds a pair, whatever that breaks. */
  void add(int pair) {
    note(pair, 1);
  }

  void remove(int pair) {
    note(pair, -1);
  }

  private void note(int pair, int times) {
    for (int limit = 0; limit < graph.base().limits(); limit++) {
      for (Stake stake : graph.stakes(limit, pair)) {
        note(stake, times);
      }
    }
  }

  /** Whether a pair could be added without breaking a limit. */
  boolean keep(int pair) {
    for (int limit = 0; limit < graph.base().limits(); limit++) {
      for (Stake stake : graph.stakes(limit, pair)) {
        if (!keeps(stake)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean keeps(Stake stake) {
    return switch (stake) {
      case Stake.Adds adds ->
          adds.weight() == 0 || total(adds.sum()) + adds.weight() <= graph.room(adds.sum());
      case Stake.Stands on -> sides[on.first() ? 1 : 0][on.conflict()] == 0;
    };
  }

  private void note(Stake stake, int times) {
    switch (stake) {
      case Stake.Adds adds -> {
        totals = adds.sum() < totals.length ? totals : Arrays.copyOf(totals, graph.sums());
        totals[adds.sum()] += times * adds.weight();
      }
      case Stake.Stands on -> sides[on.first() ? 0 : 1][on.conflict()] += times;
    }
  }

  /** Of sums that came since, nobody has added to any. */
  private long total(int sum) {
    return sum < totals.length ? totals[sum] : 0;
  }
}
