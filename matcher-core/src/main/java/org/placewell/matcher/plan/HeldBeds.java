package org.placewell.matcher.plan;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewell.matcher.policy.Timing;

/**
 * The beds on offer that people of a growing graph still hold, and whether a change moves the days
 * on which they become free.
 */
final class HeldBeds {
  private final GrowingGraph graph;
  private final CandidateGraph base;
  private final Eligibility all;
  private final Joining joining;

  /** For each row that holds a bed on offer, where it could move now. */
  private final Map<Integer, Moves> movesOf = new HashMap<>();

  HeldBeds(GrowingGraph graph, Joining joining) {
    this.graph = graph;
    this.base = graph.base();
    this.all = base.eligibility();
    this.joining = joining;
    IntStream.range(0, base.rows())
        .filter(row -> base.ownBedPair(row) >= 0)
        .forEach(row -> graph.openOfRow(row).forEach(pair -> count(pair, 1)));
  }

  private Moves moves(int row) {
    return movesOf.computeIfAbsent(row, r -> new Moves());
  }

  /** Counts a pair, if it is a move of somebody who holds a bed on offer; tells who that is. */
  private Optional<Integer> count(int pair, int by) {
    int row = graph.row(pair);
    if (!isMove(row, pair)) {
      return Optional.empty();
    }
    if (hasPlaces(graph.column(pair))) {
      moves(row).count(timing(row, graph.column(pair)), by);
    }
    return Optional.of(row);
  }

  /**
   * Takes in a change.
   *
   * @return whether none of the beds becomes free on another day by what its holder can have now
   */
  boolean areStill(Growth.Patch patch) {
    BitSet concerned = new BitSet();
    patch.closed().forEach(pair -> count(pair, -1).ifPresent(concerned::set));
    patch.added().forEach(pair -> count(pair, 1).ifPresent(concerned::set));
    return concerned.stream().allMatch(this::isStill);
  }

  private boolean isStill(int row) {
    Moves moves = moves(row);
    return all.isStill(row, moves.last(), moves.isKnown());
  }

  /** The columns without places by which one of them would, if they had places. */
  BitSet moving() {
    BitSet moving = new BitSet();
    IntStream.range(0, base.rows())
        .filter(row -> base.ownBedPair(row) >= 0 && graph.hasRow(row))
        .forEach(row -> moving.or(moving(row)));
    return moving;
  }

  private BitSet moving(int row) {
    BitSet moving = new BitSet();
    graph
        .openOfRow(row)
        .filter(pair -> isMove(row, pair) && !hasPlaces(graph.column(pair)))
        .map(graph::column)
        .filter(col -> !isStill(row, timing(row, col)))
        .forEach(moving::set);
    return moving;
  }

  /** Whether a bed keeps its date if its holder could make one move more. */
  private boolean isStill(int row, Timing more) {
    Moves moves = moves(row);
    moves.count(more, 1);
    boolean still = isStill(row);
    moves.count(more, -1);
    return still;
  }

  private boolean isMove(int row, int pair) {
    return row < base.rows() && base.ownBedPair(row) >= 0 && base.ownBedPair(row) != pair;
  }

  private boolean hasPlaces(int col) {
    return graph.place(col).vacancy().places() > 0;
  }

  private Timing timing(int row, int col) {
    return col < base.columns() ? all.timing(row, col) : joining.pair(row, col).timing();
  }
}
