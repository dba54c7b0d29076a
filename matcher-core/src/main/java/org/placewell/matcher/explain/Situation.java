package org.placewell.matcher.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Stake;
import org.placewell.matcher.plan.Stake.Adds;
import org.placewell.matcher.plan.Stake.Stands;
import org.placewell.matcher.plan.Sum;

/** A plan laid on its graph: who is where, and what would stand in the way of one more pair. */
final class Situation {
  private final CandidateGraph graph;
  private final int[] chosen;

  /** For each sum the rows that are in it, with their weights. */
  private final Map<Integer, Map<Integer, Long>> taken = new HashMap<>();

  /** For each side of a conflict the rows that stand on it. */
  private final Map<Stands, List<Integer>> standing = new HashMap<>();

  /** What a pair would break: a rule, and the rows whose places make it so. */
  record Obstacle(String rule, List<Integer> rows) {}

  Situation(MatchRun run) {
    this.graph = run.graph();
    this.chosen = new int[graph.rows()];
    Map<ReferralId, Placement> placed = run.plan().byReferral();
    for (int row = 0; row < chosen.length; row++) {
      Optional<Placement> placement =
          Optional.ofNullable(placed.get(run.eligibility().rows().get(row).id()));
      int at = row;
      chosen[row] =
          placement
              .flatMap(p -> run.eligibility().column(p.vacancy()))
              .map(column -> graph.pair(at, column))
              .orElse(graph.ownBedPair(row));
      settle(row);
    }
  }

  private void settle(int row) {
    if (chosen[row] >= 0) {
      stakes(chosen[row]).forEach(stake -> settle(row, stake));
    }
  }

  private void settle(int row, Stake stake) {
    switch (stake) {
      case Adds adds ->
          taken.computeIfAbsent(adds.sum(), s -> new LinkedHashMap<>()).put(row, adds.weight());
      case Stands side -> standing.computeIfAbsent(side, s -> new ArrayList<>()).add(row);
    }
  }

  private Stream<Stake> stakes(int pair) {
    return IntStream.range(0, graph.limits())
        .boxed()
        .flatMap(limit -> graph.stakes(limit, pair).stream());
  }

  /** What stands in the way if a pair were chosen besides all others as they are. */
  List<Obstacle> obstacles(int pair) {
    return obstacles(pair, graph.row(pair));
  }

  /** The same if one other row gave up its place and got none. */
  List<Obstacle> obstacles(int pair, int without) {
    int row = graph.row(pair);
    return stakes(pair).flatMap(stake -> obstacle(row, without, stake).stream()).toList();
  }

  private Optional<Obstacle> obstacle(int row, int without, Stake stake) {
    return switch (stake) {
      case Adds adds -> obstacle(row, without, adds);
      case Stands side -> obstacle(row, without, side);
    };
  }

  private Optional<Obstacle> obstacle(int row, int without, Adds adds) {
    Sum sum = graph.sums().get(adds.sum());
    Map<Integer, Long> there = taken.getOrDefault(adds.sum(), Map.of());
    List<Integer> others =
        there.keySet().stream().filter(other -> other != row && other != without).toList();
    long total = others.stream().mapToLong(other -> there.getOrDefault(other, 0L)).sum();
    boolean broken = adds.weight() > 0 && total + adds.weight() > sum.limit();
    return broken ? Optional.of(new Obstacle(sum.rule(), others)) : Optional.empty();
  }

  private Optional<Obstacle> obstacle(int row, int without, Stands side) {
    Conflict conflict = graph.conflicts().get(side.conflict());
    Stands opposite = new Stands(side.conflict(), !side.first());
    List<Integer> others =
        standing.getOrDefault(opposite, List.of()).stream()
            .filter(other -> other != row && other != without)
            .toList();
    return others.isEmpty() ? Optional.empty() : Optional.of(new Obstacle(conflict.rule(), others));
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
    return "situation of " + IntStream.of(chosen).filter(pair -> pair >= 0).count();
  }
}
