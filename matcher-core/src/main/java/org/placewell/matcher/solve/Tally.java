package org.placewell.matcher.solve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Stake;

/** What a choice adds to each limit, pins counted, while pairs come and go. */
final class Tally {
  private final GrowingGraph graph;
  private final long[] totals;
  private final int[][] count;

  /**
   * @param chosen for each row its pair, or −1
   */
  Tally(GrowingGraph graph, int[] chosen) {
    this.graph = graph;
    this.totals = new long[graph.sums()];
    this.count = new int[2][graph.base().conflicts().size()];
    IntStream.of(chosen).filter(pair -> pair >= 0).forEach(this::add);
  }

  void add(int pair) {
    change(pair, 1);
  }

  void remove(int pair) {
    change(pair, -1);
  }

  private void change(int pair, int sign) {
    for (int limit = 0; limit < graph.base().limits(); limit++) {
      for (Stake stake : graph.stakes(limit, pair)) {
        switch (stake) {
          case Stake.Adds adds -> totals[adds.sum()] += sign * adds.weight();
          case Stake.Stands on -> stand(on, sign);
        }
      }
    }
  }

  /** Conflicts can have come since the start. */
  private void stand(Stake.Stands on, int sign) {
    int side = on.first() ? 0 : 1;
    if (on.conflict() >= count[side].length) {
      Arrays.setAll(count, at -> Arrays.copyOf(count[at], 2 * on.conflict() + 1));
    }
    count[side][on.conflict()] += sign;
  }

  /** Whether no limit is broken that a pair which is in it has to do with. */
  boolean keeps(int pair) {
    for (int limit = 0; limit < graph.base().limits(); limit++) {
      List<Stake> stakes = graph.stakes(limit, pair);
      for (Stake stake : stakes) {
        if (isBroken(stake, stakes)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Whether a stake of a pair that is in it is in a broken limit; nobody conflicts with oneself.
   */
  boolean isBroken(Stake stake, List<Stake> own) {
    return switch (stake) {
      case Stake.Adds adds -> adds.weight() > 0 && totals[adds.sum()] > graph.room(adds.sum());
      case Stake.Stands on -> {
        boolean both = own.contains(new Stake.Stands(on.conflict(), !on.first()));
        yield count[on.first() ? 1 : 0][on.conflict()] > (both ? 1 : 0);
      }
    };
  }
}
