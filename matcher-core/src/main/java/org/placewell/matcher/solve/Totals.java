package org.placewell.matcher.solve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Stake;

/** What chosen pairs add up to, and who stands where, to see whether they keep every limit. */
final class Totals {
  private final GrowingGraph graph;
  private final Map<Integer, Long> totals = new HashMap<>();
  private final Set<Stake.Stands> standing = new HashSet<>();

  Totals(GrowingGraph graph) {
    this.graph = graph;
  }

  /** Adds a pair; false if that breaks a limit. */
  boolean add(int pair) {
    boolean kept = keep(pair);
    for (int limit = 0; limit < graph.base().limits(); limit++) {
      graph.stakes(limit, pair).forEach(this::note);
    }
    return kept;
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
          adds.weight() == 0
              || totals.getOrDefault(adds.sum(), 0L) + adds.weight() <= graph.room(adds.sum());
      case Stake.Stands on -> !standing.contains(new Stake.Stands(on.conflict(), !on.first()));
    };
  }

  private void note(Stake stake) {
    switch (stake) {
      case Stake.Adds adds -> totals.merge(adds.sum(), adds.weight(), Long::sum);
      case Stake.Stands on -> standing.add(on);
    }
  }
}
