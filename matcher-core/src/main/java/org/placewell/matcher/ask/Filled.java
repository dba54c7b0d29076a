package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.List;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Stake;
import org.placewell.matcher.plan.Sum;

/** What chosen pairs add up to and stand against, and what one more would break. Mutable. */
final class Filled {
  private final CandidateGraph graph;
  private final long[] totals;
  private final int[] first;
  private final int[] second;

  Filled(CandidateGraph graph) {
    this.graph = graph;
    this.totals = new long[graph.sums().size()];
    this.first = new int[graph.conflicts().size()];
    this.second = new int[graph.conflicts().size()];
  }

  void add(int pair) {
    count(pair, 1);
  }

  void remove(int pair) {
    count(pair, -1);
  }

  private void count(int pair, int by) {
    for (int limit = 0; limit < graph.limits(); limit++) {
      for (Stake stake : graph.stakes(limit, pair)) {
        switch (stake) {
          case Stake.Adds adds -> totals[adds.sum()] += by * adds.weight();
          case Stake.Stands on -> (on.first() ? first : second)[on.conflict()] += by;
        }
      }
    }
  }

  /** The stakes that a pair of somebody who has none now would break a limit with. */
  List<Stake> broken(int pair) {
    List<Stake> broken = new ArrayList<>();
    for (int limit = 0; limit < graph.limits(); limit++) {
      for (Stake stake : graph.stakes(limit, pair)) {
        if (breaks(stake)) {
          broken.add(stake);
        }
      }
    }
    return broken;
  }

  private boolean breaks(Stake stake) {
    return switch (stake) {
      case Stake.Adds adds -> {
        Sum sum = graph.sums().get(adds.sum());
        yield adds.weight() > 0 && totals[adds.sum()] + adds.weight() > sum.limit();
      }
      case Stake.Stands on -> (on.first() ? second : first)[on.conflict()] > 0;
    };
  }
}
