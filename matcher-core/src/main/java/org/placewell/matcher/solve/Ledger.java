package org.placewell.matcher.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Plan;

/** A choice that is the best known, how far above it the bound is, and what changes of it lose. */
final class Ledger {
  private final Growing state;
  private final GrowingGraph graph;
  private final int[] chosen;
  private final Losing losing;
  private final BigInteger gap;
  private final boolean proven;
  private final int changes;
  private final Map<ReferralId, Integer> rows = new HashMap<>();
  private final Map<VacancyId, Integer> columns = new HashMap<>();

  /**
   * @param chosen for each row its pair, pins counted, or −1
   */
  Ledger(Growing state, int[] chosen) {
    this.state = state;
    this.graph = state.growth().graph();
    this.chosen = chosen.clone();
    this.losing = new Losing(graph, state.packing(), state.living().mostPlaced());
    this.gap = state.living().bound().subtract(value());
    this.proven = state.account().value().isProvenBest();
    this.changes = state.growth().changes();
    for (int row = 0; row < graph.rows(); row++) {
      if (graph.hasRow(row)) {
        rows.put(graph.referralOf(row), row);
      }
    }
    graph.openColumns().forEach(col -> columns.put(graph.vacancyOf(col), col));
  }

  Growing state() {
    return state;
  }

  void mustBeCurrent() {
    if (state.growth().changes() != changes) {
      throw new IllegalStateException("The session has changed since; ask it for costs again.");
    }
  }

  GrowingGraph graph() {
    return graph;
  }

  Packing packing() {
    return state.packing();
  }

  Living living() {
    return state.living();
  }

  Losing losing() {
    return losing;
  }

  /** For each row its pair, pins counted, or −1. */
  int[] chosen() {
    return chosen;
  }

  /** The packed value, pins of the start left out. */
  BigInteger value() {
    return state.living().value(chosen);
  }

  /** By how much the bound exceeds the value. */
  BigInteger gap() {
    return gap;
  }

  boolean isProven() {
    return proven;
  }

  boolean isPinned(int row) {
    return graph.pinnedPair(row) >= 0;
  }

  /** Whether a row is pinned, and no part of the assignment. */
  boolean isLeftOut(int row) {
    return living().isOutside(row);
  }

  int row(ReferralId referral) {
    return Optional.ofNullable(rows.get(referral))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no referral with this id in the matching; correct the id."));
  }

  int column(VacancyId vacancy) {
    return Optional.ofNullable(columns.get(vacancy))
        .orElseThrow(() ->
            new IllegalArgumentException("There is no vacancy with this id; correct the id."));
  }

  /** The pairs of a plan; whoever has none there stays where they are. */
  int[] chosen(Plan plan) {
    int[] wanted = new int[graph.rows()];
    Arrays.fill(wanted, Duals.NONE);
    plan.placements()
        .forEach(placement -> wanted[row(placement.referral())] = column(placement.vacancy()));
    int[] pairs = new int[graph.rows()];
    Arrays.setAll(pairs, row -> graph.hasRow(row) ? graph.ownBedPair(row) : Duals.NONE);
    for (int pair = 0; pair < graph.pairs(); pair++) {
      int row = graph.row(pair);
      if (wanted[row] == graph.column(pair)
          && graph.isOpen(pair)
          && pair != graph.ownBedPair(row)) {
        pairs[row] = pair;
      }
    }
    return pairs;
  }

  /** Rows that have other pairs than before, and what that loses. */
  static final class Change {
    private final Map<Integer, Integer> pairs;
    private final long[] loss;
    private final BigInteger packed;

    private Change(Map<Integer, Integer> pairs, long[] loss, BigInteger packed) {
      this.pairs = pairs;
      this.loss = loss;
      this.packed = packed;
    }

    /** The loss in one number. */
    BigInteger packed() {
      return packed;
    }
  }

  /** What comes of rows that have other pairs, or −1. */
  Change change(Map<Integer, Integer> pairs) {
    long[] loss = loss(pairs);
    return new Change(pairs, loss, losing.packed(loss));
  }

  private long[] loss(Map<Integer, Integer> changed) {
    long[] sum = new long[losing.goals()];
    changed.forEach((row, pair) -> losing.add(chosen[row], pair, sum));
    return sum;
  }

  /** The cost of a pair, if no plan is worth having it in. */
  Cost never(int pair) {
    return cost(pair, Cost.Kind.NEVER, List.of(), List.of(), Map.of());
  }

  /**
   * The cost of a pair.
   *
   * @param least the packed loss that no plan is below
   * @param changed the best plan found, by the rows whose pairs are others
   */
  Cost cost(int pair, BigInteger least, Optional<Change> changed) {
    BigInteger atLeast = isProven() ? least.max(BigInteger.ZERO) : least;
    if (changed.isEmpty()) {
      List<Long> few = packing().isNarrow() ? List.of() : losing.least(atLeast, List.of());
      return cost(pair, Cost.Kind.AT_LEAST, few, List.of(), Map.of());
    }
    Map<Integer, Integer> pairs = changed.get().pairs;
    List<Long> most = Arrays.stream(changed.get().loss).boxed().toList();
    BigInteger open = changed.get().packed.subtract(atLeast);
    if (packing().isNarrow()) {
      return cost(pair, Cost.Kind.BETWEEN, List.of(), most, pairs);
    }
    return open.compareTo(losing.unit()) < 0
        ? cost(pair, Cost.Kind.EXACT, most, most, pairs)
        : cost(pair, Cost.Kind.BETWEEN, losing.least(atLeast, most), most, pairs);
  }

  private Cost cost(
      int pair, Cost.Kind kind, List<Long> least, List<Long> most, Map<Integer, Integer> changed) {
    List<Cost.Move> moves = new ArrayList<>();
    Map<Integer, Integer> ordered = new LinkedHashMap<>();
    if (changed.containsKey(graph.row(pair))) {
      ordered.put(graph.row(pair), pair);
    }
    changed.keySet().stream().sorted().forEach(row -> ordered.put(row, changed.get(row)));
    ordered.forEach((row, to) -> {
      if (chosen[row] != to) {
        moves.add(move(row, to));
      }
    });
    return new Cost(
        graph.referralOf(graph.row(pair)),
        graph.vacancyOf(graph.column(pair)),
        kind,
        least,
        most,
        moves);
  }

  private Cost.Move move(int row, int to) {
    return new Cost.Move(
        graph.referralOf(row),
        vacancy(row, chosen[row]),
        vacancy(row, to),
        Arrays.stream(losing.of(chosen[row], to)).boxed().toList());
  }

  private Optional<VacancyId> vacancy(int row, int pair) {
    return pair < 0 || pair == graph.ownBedPair(row)
        ? Optional.empty()
        : Optional.of(graph.vacancyOf(graph.column(pair)));
  }
}
