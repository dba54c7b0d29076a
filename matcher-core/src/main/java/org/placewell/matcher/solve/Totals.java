package org.placewell.matcher.solve;

import java.util.BitSet;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Stake;

/** What chosen pairs add up to, and who stands where, to see whether they keep every limit. */
final class Totals {
  private final GrowingGraph graph;
  private final long[] totals;
  private final BitSet first = new BitSet();
  private final BitSet second = new BitSet();

  Totals(GrowingGraph graph) {
    this.graph = graph;
    this.totals = new long[graph.sums()];
  }

  /** Adds a pair, whatever that breaks. */
  void add(int pair) {
    for (int limit = 0; limit < graph.base().limits(); limit++) {
      for (Stake stake : graph.stakes(limit, pair)) {
        note(stake);
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
      case Stake.Stands on -> !(on.first() ? second : first).get(on.conflict());
    };
  }

  private void note(Stake stake) {
    switch (stake) {
      case Stake.Adds adds -> totals[adds.sum()] += adds.weight();
      case Stake.Stands on -> (on.first() ? first : second).set(on.conflict());
    }
  }

  /** Of sums that came since, nobody has added to any. */
  private long total(int sum) {
    return sum < totals.length ? totals[sum] : 0;
  }
}
