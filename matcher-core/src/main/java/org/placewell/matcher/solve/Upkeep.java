package org.placewell.matcher.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Growth;

/**
 * What was found, kept up through one change without a search: who loses a pair has the one that
 * came in its stead, or those move who move in the living choice; all prices and charges stand, and
 * each bound is added up anew for the people whom the change concerns. That proves the changed
 * graph, if perhaps less of it.
 */
final class Upkeep {
  /** With more people concerned it is quicker to search. */
  private static final int MOST_ROWS = 100;

  private final GrowingGraph graph;
  private final Living living;
  private final Found found;
  private final Growth.Patch patch;

  /** For each row the pairs that went and could be chosen before. */
  private final Map<Integer, List<Integer>> gone = new TreeMap<>();

  private final int[] goneColumns;

  /** What people had in the living choice before. */
  private final int[] lived;

  /** To be made before the living choice takes in the change. */
  Upkeep(GrowingGraph graph, Living living, Found found, Growth.Patch patch) {
    this.graph = graph;
    this.living = living;
    this.found = found;
    this.patch = patch;
    this.lived = new int[found.pairs().length];
    Arrays.setAll(lived, living.choice()::chosen);
    patch
        .closed()
        .filter(pair -> !patch.isNew(pair) && living.isLeft(pair))
        .forEach(pair -> note(pair, gone));
    this.goneColumns =
        patch.closed().map(graph::column).filter(col -> !graph.hasColumn(col)).distinct().toArray();
  }

  private void note(int pair, Map<Integer, List<Integer>> ofRows) {
    ofRows.computeIfAbsent(graph.row(pair), row -> new ArrayList<>()).add(pair);
  }

  /** Choices after the change; they need not keep limits. */
  List<int[]> choices() {
    int[] still = still();
    int[] moved = still.clone();
    for (int row = 0; row < moved.length; row++) {
      int before = row < lived.length ? lived[row] : Duals.NONE;
      int now = living.choice().chosen(row);
      moved[row] = now == before || living.isOutside(row) ? still[row] : now;
    }
    return List.of(still, moved);
  }

  /** What was chosen: who lost a pair has the one that came in its stead, or none. */
  private int[] still() {
    int[] before = found.pairs();
    int[] chosen = Arrays.copyOf(before, graph.rows());
    Arrays.fill(chosen, before.length, chosen.length, Duals.NONE);
    for (int row = 0; row < before.length; row++) {
      int pair = before[row];
      if (pair != Duals.NONE && !graph.isOpen(pair)) {
        chosen[row] = Duals.NONE;
        patch
            .added()
            .filter(other -> living.isLeft(other) && isInStead(other, pair))
            .findFirst()
            .ifPresent(other -> chosen[graph.row(other)] = other);
      }
    }
    return chosen;
  }

  private boolean isInStead(int pair, int old) {
    boolean stays = graph.hasRow(graph.row(old));
    return stays
        ? graph.row(pair) == graph.row(old) && !graph.hasColumn(graph.column(old))
        : graph.column(pair) == graph.column(old);
  }

  /** The bounds of what was found, after the change; empty if too many people are concerned. */
  Optional<Ageing> aged(Packing packing) {
    Ageing ageing = new Ageing(graph, packing, found);
    OptionalInt came = successor();
    for (int col : goneColumns) {
      came.ifPresent(next -> ageing.price(next, col));
    }
    Map<Integer, List<Integer>> added = new HashMap<>();
    patch.added().filter(living::isLeft).forEach(pair -> note(pair, added));
    List<Integer> rows =
        IntStream.concat(
                gone.keySet().stream().mapToInt(Integer::intValue), patch.added().map(graph::row))
            .distinct()
            .filter(row -> isConcerned(row, added.getOrDefault(row, List.of()), ageing))
            .limit(MOST_ROWS + 1L)
            .boxed()
            .toList();
    if (rows.size() > MOST_ROWS) {
      return Optional.empty();
    }
    for (int row : rows) {
      ageing.replace(row, before(row), now(row));
    }
    for (int col : goneColumns) {
      ageing.drop(col, living.places(col));
    }
    return Optional.of(ageing);
  }

  /** The column that came in the stead of one that went, if that is all. */
  private OptionalInt successor() {
    int[] came = patch.newColumns().toArray();
    return came.length == 1 && goneColumns.length == 1
        ? OptionalInt.of(came[0])
        : OptionalInt.empty();
  }

  /** Whether what somebody has left over can be another than before. */
  private boolean isConcerned(int row, List<Integer> added, Ageing ageing) {
    List<Integer> closed = gone.getOrDefault(row, List.of());
    boolean same =
        closed.size() == 1
            && added.size() == 1
            && graph.column(added.get(0)) == successor().orElse(Duals.NONE)
            && !graph.hasColumn(graph.column(closed.get(0)))
            && ageing.areAlike(closed.get(0), added.get(0));
    boolean mustBePlaced = graph.ownBedPair(row) >= 0;
    return !same
        && (mustBePlaced
            || closed.stream().anyMatch(ageing::isWanted)
            || added.stream().anyMatch(ageing::isWanted));
  }

  private int[] before(int row) {
    BitSet pairs = new BitSet();
    gone.getOrDefault(row, List.of()).forEach(pairs::set);
    open(row).filter(pair -> !patch.isNew(pair)).forEach(pairs::set);
    return pairs.stream().toArray();
  }

  private int[] now(int row) {
    return open(row).toArray();
  }

  private IntStream open(int row) {
    return graph.openOfRow(row).filter(living::isLeft);
  }
}
