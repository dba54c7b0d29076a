package org.placewell.matcher.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Stake;

/**
 * Makes a plan that keeps every limit from one, with one more pair forced into it: whoever stands
 * in the way goes, whoever went gets what is left, and what became free gets somebody. Quick, and
 * not the best.
 */
final class Repair {
  private final GrowingGraph graph;
  private final Packing packing;
  private final Seats seats;
  private final int[] chosen;
  private final Tally tally;
  private final Map<Stake, List<Integer>> adding = new HashMap<>();
  private Map<Integer, Integer> changed = new LinkedHashMap<>();

  /**
   * @param chosen for each row its pair, pins counted, or −1
   */
  Repair(GrowingGraph graph, Packing packing, Seats seats, int[] chosen) {
    this.graph = graph;
    this.packing = packing;
    this.seats = seats;
    this.chosen = chosen;
    this.tally = new Tally(graph, chosen);
    for (int row = 0; row < chosen.length; row++) {
      for (Stake stake : chosen[row] < 0 ? List.<Stake>of() : stakes(chosen[row])) {
        adding.computeIfAbsent(side(stake), s -> new ArrayList<>()).add(row);
      }
    }
  }

  private List<Stake> stakes(int pair) {
    List<Stake> all = new ArrayList<>();
    for (int limit = 0; limit < graph.base().limits(); limit++) {
      all.addAll(graph.stakes(limit, pair));
    }
    return all;
  }

  /** Who adds to a sum stands together, whatever they add. */
  private static Stake side(Stake stake) {
    return switch (stake) {
      case Stake.Adds adds -> new Stake.Adds(adds.sum(), 0);
      case Stake.Stands on -> on;
    };
  }

  /** What a row has now. */
  private int now(int row) {
    return changed.getOrDefault(row, chosen[row]);
  }

  private void set(int row, int pair) {
    if (now(row) >= 0) {
      tally.remove(now(row));
    }
    if (pair >= 0) {
      tally.add(pair);
    }
    changed.put(row, pair);
  }

  private void takeBack(int row, int pair) {
    if (pair >= 0) {
      tally.remove(pair);
    }
    if (chosen[row] >= 0) {
      tally.add(chosen[row]);
    }
  }

  /**
   * Whether steps make a plan that keeps every limit; if so, for each row that changes its pair, or
   * −1.
   */
  Optional<Map<Integer, Integer>> by(Map<Integer, Integer> steps) {
    steps.forEach(this::set);
    boolean kept = steps.values().stream().allMatch(pair -> pair < 0 || tally.keeps(pair));
    return end(kept);
  }

  private Optional<Map<Integer, Integer>> end(boolean kept) {
    Map<Integer, Integer> found = changed;
    found.forEach(this::takeBack);
    changed = new LinkedHashMap<>();
    return kept ? Optional.of(found) : Optional.empty();
  }

  /** The same, found with nothing to go by. */
  Optional<Map<Integer, Integer>> with(int pair) {
    int row = graph.row(pair);
    set(row, pair);
    boolean kept = makeRoom(pair);
    if (kept) {
      List<Integer> gone = changed.keySet().stream().filter(other -> other != row).toList();
      gone.stream()
          .sorted(Comparator.comparingLong((Integer at) -> -packing.weight(graph, chosen[at])))
          .forEach(this::place);
      kept = gone.stream().allMatch(at -> now(at) >= 0 || isFree(at));
      changed.keySet().stream().map(at -> chosen[at]).toList().forEach(this::fill);
    }
    return end(kept);
  }

  private boolean isFree(int row) {
    return graph.ownBedPair(row) < 0 && graph.pinnedPair(row) < 0;
  }

  private boolean makeRoom(int pair) {
    List<Stake> stakes = stakes(pair);
    for (Stake stake : stakes) {
      List<Integer> others =
          adding.getOrDefault(opposed(stake), List.of()).stream()
              .filter(row -> row != graph.row(pair) && graph.pinnedPair(row) < 0)
              .sorted(
                  Comparator.comparing((Integer row) -> !isFree(row))
                      .thenComparingLong(this::worth))
              .toList();
      for (int at = 0; at < others.size() && tally.isBroken(stake, stakes); at++) {
        set(others.get(at), Duals.NONE);
      }
    }
    return tally.keeps(pair);
  }

  private long worth(int row) {
    return packing.weight(graph, chosen[row]);
  }

  private static Stake opposed(Stake stake) {
    return switch (stake) {
      case Stake.Adds adds -> side(adds);
      case Stake.Stands on -> new Stake.Stands(on.conflict(), !on.first());
    };
  }

  /** Gives a row the best that is left. */
  private void place(int row) {
    Residual all = seats.all();
    long most = isFree(row) ? 0 : Long.MIN_VALUE;
    int best = Duals.NONE;
    for (int entry = all.rowStart(row); entry < all.rowStart(row + 1); entry++) {
      if (isBetter(entry, most)) {
        best = all.pair(entry);
        most = packing.weight(graph, best);
      }
    }
    if (best != Duals.NONE) {
      set(row, best);
    }
  }

  private boolean isBetter(int entry, long than) {
    int pair = seats.all().pair(entry);
    return seats.all().slack(entry) < Duals.FAR / 2
        && packing.weight(graph, pair) > than
        && fits(pair);
  }

  private boolean fits(int pair) {
    tally.add(pair);
    boolean kept = tally.keeps(pair);
    tally.remove(pair);
    return kept;
  }

  /** Gives what a pair left to somebody who has nothing. */
  private void fill(int pair) {
    if (pair < 0) {
      return;
    }
    Residual all = seats.all();
    int col = graph.column(pair);
    long most = 0;
    int best = Duals.NONE;
    for (int at = all.columnStart(col); at < all.columnStart(col + 1); at++) {
      int entry = all.ofColumn(at);
      if (now(all.row(entry)) < 0 && isBetter(entry, most)) {
        best = all.pair(entry);
        most = packing.weight(graph, best);
      }
    }
    if (best != Duals.NONE) {
      set(graph.row(best), best);
    }
  }
}
