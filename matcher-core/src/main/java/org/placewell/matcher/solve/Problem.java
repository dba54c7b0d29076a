package org.placewell.matcher.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.Sum;

/**
 * What is left to choose in a graph: pins taken out, with what they take up; pairs closed that can
 * never be chosen; how many people a column can hold; and the limits that this does not settle.
 *
 * <p>A pair is known by its place among those left; rows and columns are those of the graph.
 * Whoever is given a place — pinned there, or staying in the own bed — keeps it even where that
 * breaks a limit together with a pin; then the limit binds only when somebody moves in besides: the
 * total is strained.
 */
final class Problem {
  private final CandidateGraph graph;
  private final Opening opening;
  private final Capacities capacity;
  private final int[] graphPair;
  private final int[] here;
  private final Pairs pairs;
  private final List<Optional<Coupling.Total>> totals;
  private final List<Optional<Coupling.Apart>> aparts;

  private Problem(CandidateGraph graph, Opening opening, Capacities capacity, BitSet open) {
    this.graph = graph;
    this.opening = opening;
    this.capacity = capacity;
    this.graphPair = new int[open.cardinality()];
    this.here = new int[graph.pairs()];
    number(open);
    this.pairs = sparse();
    Settled settled = new Settled(pairs.column(), capacity, graph.columns());
    this.totals = totals(settled);
    this.aparts = aparts(settled);
  }

  static Problem of(CandidateGraph graph) {
    Opening opening = new Opening(graph);
    return new Problem(graph, opening, new Capacities(graph, opening), opening.open());
  }

  /**
   * Of a graph with some of the pairs of another.
   *
   * @param most how many people each column can hold, whichever pairs are left
   */
  static Problem of(CandidateGraph graph, int[] most) {
    Opening opening = new Opening(graph);
    return new Problem(graph, opening, new Capacities(graph, opening, most), opening.open());
  }

  /** The same with fewer pairs. */
  Problem only(BitSet kept) {
    BitSet fewer = new BitSet();
    kept.stream().forEach(pair -> fewer.set(graphPair[pair]));
    return new Problem(graph, opening, capacity, fewer);
  }

  private void number(BitSet open) {
    int size = 0;
    for (int pair = 0; pair < here.length; pair++) {
      here[pair] = open.get(pair) ? size : Duals.NONE;
      if (open.get(pair)) {
        graphPair[size++] = pair;
      }
    }
  }

  private Pairs sparse() {
    int[] rowStart = new int[graph.rows() + 1];
    int[] column = new int[graphPair.length];
    boolean[] forced = new boolean[graph.rows()];
    for (int pair = 0; pair < graphPair.length; pair++) {
      rowStart[graph.row(graphPair[pair]) + 1]++;
      column[pair] = graph.column(graphPair[pair]);
    }
    for (int row = 0; row < graph.rows(); row++) {
      rowStart[row + 1] += rowStart[row];
      forced[row] = graph.ownBedPair(row) >= 0 && graph.pinnedPair(row) < 0;
    }
    int[] slotStart = new int[graph.columns() + 1];
    for (int col = 0; col < graph.columns(); col++) {
      slotStart[col + 1] = Math.addExact(slotStart[col], capacity.of(col));
    }
    return new Pairs(rowStart, column, slotStart, forced);
  }

  private List<Optional<Coupling.Total>> totals(Settled settled) {
    List<Optional<Coupling.Total>> found = new ArrayList<>();
    for (int s = 0; s < graph.sums().size(); s++) {
      found.add(capacity.settles(s, opening.room(s)) ? Optional.empty() : settled.unless(total(s)));
    }
    return found;
  }

  private Coupling.Total total(int s) {
    Sum sum = graph.sums().get(s);
    int[] members = new int[sum.size()];
    long[] weights = new long[sum.size()];
    int size = 0;
    for (int i = 0; i < sum.size(); i++) {
      if (sum.weight(i) > 0 && here[sum.pair(i)] != Duals.NONE) {
        members[size] = here[sum.pair(i)];
        weights[size++] = sum.weight(i);
      }
    }
    return new Coupling.Total(
        s, Arrays.copyOf(members, size), Arrays.copyOf(weights, size), opening.room(s));
  }

  private List<Optional<Coupling.Apart>> aparts(Settled settled) {
    List<Optional<Coupling.Apart>> found = new ArrayList<>();
    for (int c = 0; c < graph.conflicts().size(); c++) {
      Conflict conflict = graph.conflicts().get(c);
      int[] first = left(IntStream.range(0, conflict.firstSize()).map(conflict::first));
      int[] second = left(IntStream.range(0, conflict.secondSize()).map(conflict::second));
      Coupling.Apart apart = new Coupling.Apart(c, first, second);
      found.add(settled.is(apart) ? Optional.empty() : Optional.of(apart));
    }
    return found;
  }

  private int[] left(IntStream graphPairs) {
    return graphPairs.map(pair -> here[pair]).filter(pair -> pair != Duals.NONE).toArray();
  }

  CandidateGraph graph() {
    return graph;
  }

  Pairs pairs() {
    return pairs;
  }

  /** The pair of the graph that a pair is. */
  int graphPair(int pair) {
    return graphPair[pair];
  }

  int rowOf(int pair) {
    return graph.row(graphPair[pair]);
  }

  /** How many people can be placed at most, pins left out. */
  int mostPlaced() {
    return Math.min(pairs.rows(), pairs.slotStart()[pairs.columns()]);
  }

  /** How many people a column can hold. */
  int capacity(int col) {
    return capacity.of(col);
  }

  /** The pairs left of a row. */
  IntStream ofRow(int row) {
    return IntStream.range(pairs.rowStart()[row], pairs.rowStart()[row + 1]);
  }

  /** Whether a pair is staying in the own bed. */
  boolean isStay(int pair) {
    return graph.ownBedPair(rowOf(pair)) == graphPair[pair];
  }

  /** Whether limits couple columns at all. */
  boolean isCoupled() {
    return totals.stream().anyMatch(Optional::isPresent)
        || aparts.stream().anyMatch(Optional::isPresent);
  }

  /** What is left of a sum of the graph, if columns alone do not settle it. */
  Optional<Coupling.Total> ofSum(int sum) {
    return totals.get(sum);
  }

  /** What is left of a conflict of the graph, if columns alone do not settle it. */
  Optional<Coupling.Apart> ofConflict(int conflict) {
    return aparts.get(conflict);
  }

  /** Whether those who stay where they are, and pins, can alone exceed a total. */
  boolean isStrained(Coupling.Total total) {
    Sum sum = graph.sums().get(total.sum());
    long stays = 0;
    for (int i = 0; i < sum.size(); i++) {
      int pair = sum.pair(i);
      stays += graph.ownBedPair(graph.row(pair)) == pair ? sum.weight(i) : 0;
    }
    return stays > total.room();
  }
}
