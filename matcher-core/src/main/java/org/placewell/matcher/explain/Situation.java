package org.placewell.matcher.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Sum;

/** A plan laid on its graph: who is where, and what would stand in the way of one more pair. */
final class Situation {
  private final CandidateGraph graph;
  private final int[] chosen;

  /** What a pair would break: a rule, and the rows whose places make it so. */
  record Obstacle(String rule, List<Integer> rows) {}

  Situation(MatchRun run) {
    this.graph = run.graph();
    this.chosen = new int[graph.rows()];
    for (int row = 0; row < chosen.length; row++) {
      Optional<Placement> placement = run.plan().of(run.eligibility().rows().get(row).id());
      int at = row;
      chosen[row] =
          placement
              .flatMap(p -> run.eligibility().column(p.vacancy()))
              .map(column -> graph.pair(at, column))
              .orElse(graph.ownBedPair(row));
    }
  }

  /** What stands in the way if a pair were chosen besides all others as they are. */
  List<Obstacle> obstacles(int pair) {
    List<Obstacle> obstacles = new ArrayList<>();
    for (Sum sum : graph.sums()) {
      sum(sum, pair).ifPresent(obstacles::add);
    }
    for (Conflict conflict : graph.conflicts()) {
      Set<Integer> rows = new LinkedHashSet<>();
      if (stands(pair, conflict, true)) {
        rows.addAll(chosenOn(conflict, false));
      }
      if (stands(pair, conflict, false)) {
        rows.addAll(chosenOn(conflict, true));
      }
      rows.remove(graph.row(pair));
      if (!rows.isEmpty()) {
        obstacles.add(new Obstacle(conflict.rule(), List.copyOf(rows)));
      }
    }
    return obstacles;
  }

  private Optional<Obstacle> sum(Sum sum, int pair) {
    long weight = -1;
    long total = 0;
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < sum.size(); i++) {
      int row = graph.row(sum.pair(i));
      if (sum.pair(i) == pair) {
        weight = sum.weight(i);
      } else if (chosen[row] == sum.pair(i) && row != graph.row(pair)) {
        total += sum.weight(i);
        rows.add(row);
      }
    }
    boolean broken = weight > 0 && total + weight > sum.limit();
    return broken ? Optional.of(new Obstacle(sum.rule(), rows)) : Optional.empty();
  }

  private static boolean stands(int pair, Conflict conflict, boolean first) {
    return side(conflict, first).anyMatch(p -> p == pair);
  }

  private List<Integer> chosenOn(Conflict conflict, boolean first) {
    return side(conflict, first)
        .filter(pair -> chosen[graph.row(pair)] == pair)
        .mapToObj(graph::row)
        .toList();
  }

  private static java.util.stream.IntStream side(Conflict conflict, boolean first) {
    int size = first ? conflict.firstSize() : conflict.secondSize();
    return java.util.stream.IntStream.range(0, size)
        .map(i -> first ? conflict.first(i) : conflict.second(i));
  }

  /** Whether a row stays in the bed it holds. */
  boolean stays(int row) {
    return chosen[row] >= 0 && chosen[row] == graph.ownBedPair(row);
  }

  /** The chosen pair of a row, or −1. */
  int chosen(int row) {
    return chosen[row];
  }

  @Override
  public String toString() {
    return "situation of " + Arrays.stream(chosen).filter(pair -> pair >= 0).count();
  }
}
