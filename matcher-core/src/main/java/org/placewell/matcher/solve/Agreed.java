package org.placewell.matcher.solve;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Growth;
import org.placewell.matcher.plan.Stake;

/**
 * The pins of a growing graph: what they take up, and which of them take part in the choice.
 *
 * <p>Those of the start are outside, and columns have fewer places for it. A later one is inside,
 * where it fills a place; if pins fill all places of its column already, it is outside too.
 */
final class Agreed {
  private final GrowingGraph graph;
  private final IntUnaryOperator places;
  private final Totals totals;
  private final BitSet pairs = new BitSet();
  private final BitSet inside = new BitSet();
  private final Map<Integer, Integer> insideOf = new HashMap<>();

  /**
   * @param places how many people a column can hold
   */
  Agreed(GrowingGraph graph, IntUnaryOperator places) {
    this.graph = graph;
    this.places = places;
    this.totals = new Totals(graph);
    for (int row = 0; row < graph.base().rows(); row++) {
      if (graph.base().pinnedPair(row) >= 0) {
        pairs.set(graph.base().pinnedPair(row));
        totals.add(graph.base().pinnedPair(row));
      }
    }
  }

  /** The pins that a change takes away. */
  int[] gone(Growth.Patch patch) {
    return patch.closed().filter(pairs::get).toArray();
  }

  /** The pins that a change brings. */
  int[] come(Growth.Patch patch) {
    return patch.newRows().map(graph::pinnedPair).filter(pair -> pair >= 0).toArray();
  }

  void take(int[] gone, int[] come) {
    for (int pair : gone) {
      pairs.clear(pair);
      totals.remove(pair);
      if (inside.get(graph.row(pair))) {
        inside.clear(graph.row(pair));
        insideOf.merge(graph.column(pair), -1, Integer::sum);
      }
    }
    for (int pair : come) {
      pairs.set(pair);
      totals.add(pair);
      if (insideOf.getOrDefault(graph.column(pair), 0) < places.applyAsInt(graph.column(pair))) {
        inside.set(graph.row(pair));
        insideOf.merge(graph.column(pair), 1, Integer::sum);
      }
    }
  }

  /** Whether a row is pinned, and takes part in the choice. */
  boolean isInside(int row) {
    return inside.get(row);
  }

  /** Whether a row is pinned, and takes no part in the choice. */
  boolean isOutside(int row) {
    return graph.pinnedPair(row) >= 0 && !inside.get(row);
  }

  /** Whether a pair breaks no limit together with pins. */
  boolean keep(int pair) {
    return totals.keep(pair);
  }

  /** What pins add up to; to be added to. */
  Totals totals() {
    return totals.copy();
  }

  /** The pairs whose place depends on some pins: all that have to do with the same limits. */
  IntStream concerned(int[] pins) {
    BitSet sums = new BitSet();
    BitSet conflicts = new BitSet();
    for (int pin : pins) {
      for (int limit = 0; limit < graph.base().limits(); limit++) {
        graph.stakes(limit, pin).forEach(stake -> note(stake, sums, conflicts));
      }
    }
    IntStream before =
        IntStream.concat(
            sums.stream().filter(s -> s < graph.base().sums().size()).flatMap(this::ofSum),
            conflicts.stream().flatMap(this::ofConflict));
    IntStream since =
        IntStream.range(pins.length == 0 ? graph.pairs() : graph.base().pairs(), graph.pairs())
            .filter(pair -> canChange(pair) && isIn(pair, sums, conflicts));
    return IntStream.concat(before.filter(this::canChange), since);
  }

  private boolean isIn(int pair, BitSet sums, BitSet conflicts) {
    for (int limit = 0; limit < graph.base().limits(); limit++) {
      for (Stake stake : graph.stakes(limit, pair)) {
        if (isIn(stake, sums, conflicts)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void note(Stake stake, BitSet sums, BitSet conflicts) {
    switch (stake) {
      case Stake.Adds adds -> sums.set(adds.sum());
      case Stake.Stands on -> conflicts.set(on.conflict());
    }
  }

  private static boolean isIn(Stake stake, BitSet sums, BitSet conflicts) {
    return switch (stake) {
      case Stake.Adds adds -> sums.get(adds.sum());
      case Stake.Stands on -> conflicts.get(on.conflict());
    };
  }

  private IntStream ofSum(int sum) {
    return IntStream.range(0, graph.base().sums().get(sum).size())
        .map(graph.base().sums().get(sum)::pair);
  }

  private IntStream ofConflict(int conflict) {
    Conflict of = graph.base().conflicts().get(conflict);
    return IntStream.concat(
        IntStream.range(0, of.firstSize()).map(of::first),
        IntStream.range(0, of.secondSize()).map(of::second));
  }

  /** What is agreed, and who stays, is not in question. */
  private boolean canChange(int pair) {
    int row = graph.row(pair);
    return graph.isOpen(pair) && graph.pinnedPair(row) < 0 && graph.ownBedPair(row) != pair;
  }
}
