package org.placewell.matcher.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Sum;

/** A plan laid on its graph: who is where, and what would stand in the way of one more pair. */
final class Situation {
  private final CandidateGraph graph;
  private final int[] chosen;
  private final List<List<Seat>> seats = new ArrayList<>();

  /** What a pair would break: a rule, and the rows whose places make it so. */
  record Obstacle(String rule, List<Integer> rows) {}

  Situation(MatchRun run) {
    this.graph = run.graph();
    this.chosen = new int[graph.rows()];
    Map<ReferralId, Placement> placed = new HashMap<>();
    run.plan().placements().forEach(placement -> placed.put(placement.referral(), placement));
    for (int row = 0; row < chosen.length; row++) {
      Optional<Placement> placement =
          Optional.ofNullable(placed.get(run.eligibility().rows().get(row).id()));
      int at = row;
      chosen[row] =
          placement
              .flatMap(p -> run.eligibility().column(p.vacancy()))
              .map(column -> graph.pair(at, column))
              .orElse(graph.ownBedPair(row));
    }
    for (int pair = 0; pair < graph.pairs(); pair++) {
      seats.add(new ArrayList<>(2));
    }
    graph.sums().forEach(this::add);
    graph.conflicts().forEach(this::add);
  }

  /** What stands in the way if a pair were chosen besides all others as they are. */
  List<Obstacle> obstacles(int pair) {
    List<Obstacle> obstacles = new ArrayList<>();
    for (Seat seat : seats.get(pair)) {
      seat.obstacle(graph.row(pair)).ifPresent(obstacles::add);
    }
    return obstacles;
  }

  private void add(Sum sum) {
    Map<Integer, Long> taken = new LinkedHashMap<>();
    for (int i = 0; i < sum.size(); i++) {
      int pair = sum.pair(i);
      if (chosen[graph.row(pair)] == pair) {
        taken.put(graph.row(pair), sum.weight(i));
      }
      seats.get(pair).add(new InSum(sum, sum.weight(i), taken));
    }
  }

  private void add(Conflict conflict) {
    List<Integer> first = new ArrayList<>();
    List<Integer> second = new ArrayList<>();
    for (int i = 0; i < conflict.firstSize(); i++) {
      seat(conflict.first(i), first, new OnSide(conflict.rule(), second));
    }
    for (int i = 0; i < conflict.secondSize(); i++) {
      seat(conflict.second(i), second, new OnSide(conflict.rule(), first));
    }
  }

  private void seat(int pair, List<Integer> side, Seat seat) {
    if (chosen[graph.row(pair)] == pair) {
      side.add(graph.row(pair));
    }
    seats.get(pair).add(seat);
  }

  /** Where a pair stands in one limit, with those who are in the limit already. */
  private sealed interface Seat {
    /** What is in the way of a row that would take this seat. */
    Optional<Obstacle> obstacle(int row);
  }

  /** In a sum, with the weights of the rows that are in it. */
  private record InSum(Sum sum, long weight, Map<Integer, Long> taken) implements Seat {
    @Override
    public Optional<Obstacle> obstacle(int row) {
      List<Integer> others = taken.keySet().stream().filter(other -> other != row).toList();
      long total = others.stream().mapToLong(other -> taken.getOrDefault(other, 0L)).sum();
      boolean broken = weight > 0 && total + weight > sum.limit();
      return broken ? Optional.of(new Obstacle(sum.rule(), others)) : Optional.empty();
    }
  }

  /** On one side of a conflict, with the rows that stand on the other. */
  private record OnSide(String rule, List<Integer> opposite) implements Seat {
    @Override
    public Optional<Obstacle> obstacle(int row) {
      List<Integer> others = opposite.stream().filter(other -> other != row).distinct().toList();
      return others.isEmpty() ? Optional.empty() : Optional.of(new Obstacle(rule, others));
    }
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
