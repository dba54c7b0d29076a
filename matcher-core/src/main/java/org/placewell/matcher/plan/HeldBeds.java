package org.placewell.matcher.plan;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  HeldBeds(GrowingGraph graph, Joining joining) {
    this.graph = graph;
    this.base = graph.base();
    this.all = base.eligibility();
    this.joining = joining;
  }

  /** Whether none of them becomes free on another day by what its holder can have now. */
  boolean areStill(Growth.Patch patch) {
    return IntStream.concat(patch.closed(), patch.added())
        .map(graph::row)
        .filter(this::isHolder)
        .distinct()
        .allMatch(row -> all.isStill(row, options(row).toList()));
  }

  /** The columns without places by which one of them would, if they had places. */
  BitSet moving() {
    BitSet moving = new BitSet();
    IntStream.range(0, base.rows())
        .filter(row -> graph.hasRow(row) && isHolder(row))
        .forEach(row -> moving.or(moving(row)));
    return moving;
  }

  private BitSet moving(int row) {
    List<Timing> now = options(row).toList();
    BitSet moving = new BitSet();
    moves(row)
        .map(graph::column)
        .filter(col -> !hasPlaces(col) && !isStill(row, now, timing(row, col)))
        .forEach(moving::set);
    return moving;
  }

  private boolean isStill(int row, List<Timing> now, Timing more) {
    return all.isStill(row, Stream.concat(now.stream(), Stream.of(more)).toList());
  }

  private boolean isHolder(int row) {
    return row < base.rows() && base.ownBedPair(row) >= 0;
  }

  /** When a holder could start in each place they could move to. */
  private Stream<Timing> options(int row) {
    return moves(row)
        .filter(pair -> hasPlaces(graph.column(pair)))
        .mapToObj(pair -> timing(row, graph.column(pair)));
  }

  private IntStream moves(int row) {
    return graph.openOfRow(row).filter(pair -> pair != base.ownBedPair(row));
  }

  private boolean hasPlaces(int col) {
    return graph.place(col).vacancy().places() > 0;
  }

  private Timing timing(int row, int col) {
    return col < base.columns() ? all.timing(row, col) : joining.pair(row, col).timing();
  }
}
