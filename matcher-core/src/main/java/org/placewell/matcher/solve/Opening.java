package org.placewell.matcher.solve;

import java.util.BitSet;
import java.util.List;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.Stake;
import org.placewell.matcher.plan.Sum;

/** What pins leave: room in each sum, and the pairs that can still be chosen. Immutable. */
final class Opening {
  private final CandidateGraph graph;
  private final long[] room;
  private final BitSet open = new BitSet();

  Opening(CandidateGraph graph) {
    this.graph = graph;
    this.room = graph.sums().stream().mapToLong(Sum::limit).toArray();
    open.set(0, graph.pairs());
    for (int row = 0; row < graph.rows(); row++) {
      if (graph.pinnedPair(row) >= 0) {
        open.clear(graph.rowStart(row), graph.rowEnd(row));
        pin(graph.pinnedPair(row));
      }
    }
    fit();
    keepBeds();
  }

  /** Whoever stays in the own bed may do so whatever is pinned. */
  private void keepBeds() {
    for (int row = 0; row < graph.rows(); row++) {
      if (graph.ownBedPair(row) >= 0 && graph.pinnedPair(row) < 0) {
        open.set(graph.ownBedPair(row));
      }
    }
  }

  private void pin(int pair) {
    for (int limit = 0; limit < graph.limits(); limit++) {
      for (Stake stake : graph.stakes(limit, pair)) {
        switch (stake) {
          case Stake.Adds adds -> room[adds.sum()] -= adds.weight();
          case Stake.Stands stands -> oppose(graph.conflicts().get(stands.conflict()), stands);
        }
      }
    }
  }

  private void oppose(Conflict conflict, Stake.Stands stands) {
    int size = stands.first() ? conflict.secondSize() : conflict.firstSize();
    for (int i = 0; i < size; i++) {
      int pair = stands.first() ? conflict.second(i) : conflict.first(i);
      open.clear(pair);
    }
  }

  private void fit() {
    List<Sum> sums = graph.sums();
    for (int s = 0; s < room.length; s++) {
      Sum sum = sums.get(s);
      for (int i = 0; sum.heaviest() > room[s] && i < sum.size(); i++) {
        long weight = sum.weight(i);
        if (weight > room[s] && weight > 0) {
          open.clear(sum.pair(i));
        }
      }
    }
  }

  /** What pins leave of a sum; less than nothing if they overfill it. */
  long room(int sum) {
    return room[sum];
  }

  /** The pairs of the graph that can be chosen. */
  BitSet open() {
    return open;
  }
}
