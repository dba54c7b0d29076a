package org.placewell.matcher.solve;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
  private final Kept kept;
  private final Pairs pairs;
  private final List<Optional<Coupling.Total>> totals;
  private final List<Optional<Coupling.Apart>> aparts;
  private final boolean coupled;
  private final boolean clustered;

  private Problem(
      CandidateGraph graph, Opening opening, Kept kept, Capacities capacity, boolean clustered) {
    this.graph = graph;
    this.opening = opening;
    this.kept = kept;
    this.capacity = capacity;
    this.clustered = clustered;
    Supplier<int[]> column = Suppliers.memoize(() -> columns(graph, kept));
    Settled settled =
        new Settled(pair -> graph.column(kept.graphPair(pair)), capacity, graph.columns());
    this.totals = totals(settled);
    Clusters clusters = clustered ? clusters(column) : Clusters.none();
    for (int at = 0; at < clusters.size(); at++) {
      totals.set(clusters.sum(at), Optional.empty());
    }
    this.pairs = new Pairs(rowStart(), column, slotStart(), forced(), clusters);
    this.aparts = aparts(settled);
    this.coupled =
        totals.stream().anyMatch(Optional::isPresent)
            || aparts.stream().anyMatch(Optional::isPresent);
  }

  /** Of a graph; totals of whole columns are kept by the choice itself where that is possible. */
  static Problem of(CandidateGraph graph) {
    return of(graph, true);
  }

  /** Of a graph in which whole columns may get pairs that a total does not count: no clusters. */
  static Problem open(CandidateGraph graph) {
    return of(graph, false);
  }

  private static Problem of(CandidateGraph graph, boolean clustered) {
    Opening opening = new Opening(graph);
    Kept open = new Kept(opening.open(), graph.pairs());
    Capacities capacity = new Capacities(graph, opening, open);
    return new Problem(graph, opening, open, capacity, clustered);
  }

  /**
   * Of a graph with some of the pairs of another, without clusters.
   *
   * @param places how many people each column can hold, whichever pairs are left
   */
  static Problem of(CandidateGraph graph, int[] places) {
    Opening opening = new Opening(graph);
    Kept open = new Kept(opening.open(), graph.pairs());
    Capacities capacity = new Capacities(graph, opening, open).holding(places);
    return new Problem(graph, opening, open, capacity, false);
  }

  /** The same with fewer pairs. */
  Problem only(BitSet left) {
    BitSet fewer = new BitSet();
    left.stream().forEach(pair -> fewer.set(graphPair(pair)));
    return onlyOfGraph(fewer);
  }

  /** The same with some pairs of the graph alone. */
  Problem onlyOfGraph(BitSet left) {
    Kept some = new Kept(left, graph.pairs());
    return new Problem(graph, opening, some, capacity, clustered);
  }

  private static int[] columns(CandidateGraph graph, Kept kept) {
    int[] column = new int[kept.size()];
    int done = 0;
    for (int run = 0; run < kept.runs(); run++) {
      graph.copyColumns(kept.runStart(run), kept.runEnd(run), column, done);
      done += kept.runEnd(run) - kept.runStart(run);
    }
    return column;
  }

  private int[] rowStart() {
    int[] rowStart = new int[graph.rows() + 1];
    int run = 0;
    int before = 0;
    for (int row = 0; row < graph.rows(); row++) {
      int end = graph.rowEnd(row);
      while (run < kept.runs() && kept.runEnd(run) <= end) {
        before += kept.runEnd(run) - kept.runStart(run);
        run++;
      }
      int part = run < kept.runs() ? Math.max(0, end - kept.runStart(run)) : 0;
      rowStart[row + 1] = before + part;
    }
    return rowStart;
  }

  private int[] slotStart() {
    int[] slotStart = new int[graph.columns() + 1];
    for (int col = 0; col < graph.columns(); col++) {
      slotStart[col + 1] = Math.addExact(slotStart[col], capacity.of(col));
    }
    return slotStart;
  }

  private boolean[] forced() {
    boolean[] forced = new boolean[graph.rows()];
    for (int row = 0; row < graph.rows(); row++) {
      forced[row] = graph.ownBedPair(row) >= 0 && graph.pinnedPair(row) < 0;
    }
    return forced;
  }

  private List<Optional<Coupling.Total>> totals(Settled settled) {
    List<Optional<Coupling.Total>> found = new ArrayList<>();
    for (int s = 0; s < graph.sums().size(); s++) {
      found.add(capacity.settles(s, opening.room(s)) ? Optional.empty() : settled.unless(total(s)));
    }
    return found;
  }

  /** Where people who stay can exceed a total, staying comes first: the choice cannot see to it. */
  private Clusters clusters(Supplier<int[]> column) {
    List<Coupling.Total> some =
        totals.stream().flatMap(Optional::stream).filter(total -> !isStrained(total)).toList();
    return some.isEmpty() ? Clusters.none() : Clusters.of(some, column.get(), graph.columns());
  }

  private Coupling.Total total(int s) {
    Sum sum = graph.sums().get(s);
    int[] members = new int[sum.size()];
    long[] weights = new long[sum.size()];
    int size = 0;
    for (int i = 0; i < sum.size(); i++) {
      int pair = kept.here(sum.pair(i));
      if (sum.weight(i) > 0 && pair != Duals.NONE) {
        members[size] = pair;
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
    return graphPairs.map(kept::here).filter(pair -> pair != Duals.NONE).toArray();
  }

  CandidateGraph graph() {
    return graph;
  }

  Pairs pairs() {
    return pairs;
  }

  /** Which pairs of the graph are left. */
  Kept kept() {
    return kept;
  }

  /** The pair of the graph that a pair is. */
  int graphPair(int pair) {
    return kept.graphPair(pair);
  }

  int rowOf(int pair) {
    return graph.row(graphPair(pair));
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
    return graph.ownBedPair(rowOf(pair)) == graphPair(pair);
  }

  /** Whether limits couple columns at all. */
  boolean isCoupled() {
    return coupled;
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
