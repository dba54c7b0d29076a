package org.placewell.matcher.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Growth;
import org.placewell.matcher.plan.Origin;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.Stake;
import org.placewell.matcher.policy.Policy;

/** A growing graph, the best choice in it, and what proves that. */
final class Growing {
  /** With more cases than this it is quicker to begin with none. */
  private static final int MOST_CASES = 12;

  /** Within this lie all pairs that are open. */
  private static final BigInteger ANYTHING = BigInteger.ONE.shiftLeft(60);

  private final Growth growth;
  private final GrowingGraph graph;
  private final Budget budget;
  private final Packing packing;
  private final long[] leastAfter;
  private final int most;
  private final Living living;
  private final Census census;
  private long gap;
  private final boolean limited;

  /** Whether earlier cases may not cover everything there is now. */
  private boolean estranged;

  private Found found;

  Growing(CandidateGraph start, Budget budget) {
    Problem problem = Problem.open(start);
    this.most = problem.mostPlaced() + Math.clamp(problem.mostPlaced() / 8, 8, Living.ROOM);
    this.packing = Packing.of(start, most);
    this.found = new Exact(start, budget, problem, packing, Charges.NONE).find();
    this.growth = new Growth(start);
    this.graph = growth.graph();
    this.budget = budget;
    this.leastAfter = new long[start.goals()];
    Arrays.setAll(leastAfter, goal -> packing.leastAfter(start, goal));
    this.limited = !start.eligibility().policy().limits().isEmpty();
    this.living = living(charges(found));
    this.census = new Census(graph, living::holdsOne);
    this.gap = gap(living.bound().subtract(value(found.pairs())));
  }

  private Living living(Stream<Charges> some) {
    Map<Map<Price.Key, Long>, Charges> unlike = new LinkedHashMap<>();
    some.forEach(charges -> unlike.putIfAbsent(charges.byKey(), charges));
    return unlike.values().stream()
        .map(charges -> new Living(graph, packing, charges))
        .min(Comparator.comparing(Living::bound))
        .orElseThrow();
  }

  /**
   * What was charged at the end, and what before pairs were taken out: that may suit all better.
   */
  private static Stream<Charges> charges(Found from) {
    return Stream.concat(
        Stream.of(Charges.of(from.prices(), from.root().amounts())),
        from.kernels().stream()
            .map(kernel -> Charges.of(kernel.prices(), kernel.proof().amounts())));
  }

  /** What is lost, or as much as any pair can lose. */
  private static long gap(BigInteger loss) {
    return loss.max(BigInteger.ZERO).min(ANYTHING).longValueExact();
  }

  Growth growth() {
    return growth;
  }

  Living living() {
    return living;
  }

  Packing packing() {
    return packing;
  }

  Budget budget() {
    return budget;
  }

  /** The best choice found. */
  Found found() {
    return found;
  }

  /** Takes in a change; false if all has to be laid out anew. */
  boolean take(Growth.Patch patch) {
    census.take(patch);
    estranged |= living.hasPin(patch);
    if (limitsStay(patch)
        || !census.knowsPrices(living.charges().prices())
        || !living.take(patch)
        || mostPlaced() > most) {
      return false;
    }
    patch.added().forEach(this::heed);
    estranged |= patch.added().anyMatch(this::standsOnBothSides);
    found = search();
    return true;
  }

  /** Of somebody who stands on both sides of a conflict, earlier cases do not know. */
  private boolean standsOnBothSides(int pair) {
    for (int limit = 0; limit < graph.base().limits(); limit++) {
      List<Stake> stakes = graph.stakes(limit, pair);
      for (Stake stake : stakes) {
        if (stake instanceof Stake.Stands on
            && stakes.contains(new Stake.Stands(on.conflict(), !on.first()))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a pin comes or goes where there are limits, or takes up room of people who stay where
   * they are: what others may have then is another question.
   */
  private boolean limitsStay(Growth.Patch patch) {
    return (limited && living.hasPin(patch))
        || patch
            .newRows()
            .map(graph::pinnedPair)
            .anyMatch(pin -> pin >= 0 && (limited || census.standsWithStayers(pin)));
  }

  /** What later goals can lose at least, for the proof. */
  private void heed(int pair) {
    Ground ground = new Ground.OfGrowing(graph);
    for (int goal = 0; goal < leastAfter.length; goal++) {
      leastAfter[goal] = Math.min(leastAfter[goal], packing.after(ground, goal, pair));
    }
  }

  private Found search() {
    if (living.charges().isNothing() && living.isFeasible()) {
      Proof proof = living.proof();
      return new Found(
          withPins(living.chosen()),
          0,
          List.of(),
          List.of(new BranchAndBound.Leaf(List.of(), 0, proof)),
          living.charges().prices(),
          proof,
          BigInteger.ZERO);
    }
    long within = gap + gap / 4 + (1L << packing.shift(packing.to() - 1));
    boolean fresh =
        estranged
            || found.leaves().size() > MOST_CASES
            || !census.knowsCases(found.leaves())
            || !census.knowsPrices(found.prices());
    estranged = false;
    Found best = search(within, fresh);
    long lost = gap(living.bound().subtract(value(best.pairs())));
    if (lost >= within) {
      best = search(lost + 1, fresh);
      lost = gap(living.bound().subtract(value(best.pairs())));
    }
    gap = lost;
    return best;
  }

  /** Searches the pairs that lose less than a gap. */
  private Found search(long within, boolean fresh) {
    BitSet kept = living.within(within);
    int[] pairs = graph.inOrder(kept);
    CandidateGraph some = graph.only(pairs);
    int[] places = IntStream.range(0, graph.columns()).map(living::places).toArray();
    Exact exact = new Exact(some, budget, Problem.of(some, places), packing, living.charges());
    Found small = fresh ? exact.find() : exact.find(found.leaves(), found.prices());
    int[] chosen = small.pairs().clone();
    Arrays.setAll(chosen, row -> chosen[row] < 0 ? Duals.NONE : pairs[chosen[row]]);
    List<Tightening.Kernel> kernels = new ArrayList<>();
    kernels.add(new Tightening.Kernel(kept, within, living.proof(), living.charges().prices()));
    kernels.addAll(small.kernels());
    BigInteger outside =
        living.bound().subtract(BigInteger.valueOf(within)).subtract(value(chosen));
    return new Found(
        chosen,
        small.steps(),
        kernels,
        small.leaves(),
        small.prices(),
        small.root(),
        small.excess().max(outside));
  }

  private int[] withPins(int[] chosen) {
    Arrays.setAll(chosen, row -> graph.pinnedPair(row) >= 0 ? graph.pinnedPair(row) : chosen[row]);
    return chosen;
  }

  /** The packed value of a choice, pins of the start left out. */
  BigInteger value(int[] chosen) {
    BigInteger sum = BigInteger.ZERO;
    for (int row = 0; row < chosen.length; row++) {
      long weight =
          chosen[row] < 0 || living.isOutside(row) ? 0 : packing.weight(graph, chosen[row]);
      sum = sum.add(BigInteger.valueOf(weight));
    }
    return sum;
  }

  /**
   * What no plan exceeds, goal by goal, if a vacancy with no places had one; of those that would
   * move nobody else's date.
   */
  Map<VacancyId, List<Long>> most() {
    Map<VacancyId, List<Long>> all = new LinkedHashMap<>();
    long[] most = living.most();
    BitSet moving = growth.movingDates();
    BigInteger gap = living.bound().subtract(value(found.pairs())).max(BigInteger.ZERO);
    Certifying proof =
        new Certifying(new Ground.OfGrowing(graph), packing, leastAfter, mostPlaced() + 1);
    graph
        .openColumns()
        .filter(col -> living.places(col) == 0 && !moving.get(col))
        .sorted()
        .forEach(col -> {
          BigInteger excess = gap.add(BigInteger.valueOf(most[col]));
          all.put(graph.vacancyOf(col), proof.bounds(found.pairs(), excess));
        });
    return all;
  }

  /** For each person who moves their place, first on the waiting list first. */
  Map<ReferralId, VacancyId> moves() {
    Map<ReferralId, VacancyId> moves = new LinkedHashMap<>();
    int[] pairs = found.pairs();
    for (int row = 0; row < pairs.length; row++) {
      if (pairs[row] >= 0 && pairs[row] != graph.ownBedPair(row)) {
        moves.put(graph.referralOf(row), graph.vacancyOf(graph.column(pairs[row])));
      }
    }
    return moves;
  }

  Session.Value value() {
    List<Long> goals = new ArrayList<>();
    Ground ground = new Ground.OfGrowing(graph);
    for (int goal = 0; goal < ground.goals(); goal++) {
      if (ground.isSum(goal)) {
        goals.add(points(goal));
      }
    }
    return new Session.Value(goals, certificate().bounds());
  }

  /** How many people can be placed now at most. */
  int mostPlaced() {
    return (int) Math.min(graph.people(), graph.openColumns().mapToLong(living::places).sum());
  }

  private long points(int goal) {
    long sum = 0;
    for (int pair : found.pairs()) {
      sum = Math.addExact(sum, pair < 0 ? 0 : graph.points(goal, pair));
    }
    return sum;
  }

  private Certificate certificate() {
    return new Certifying(new Ground.OfGrowing(graph), packing, leastAfter, mostPlaced())
        .certificate(found);
  }

  Plan plan(Policy policy, Budget asked) {
    CandidateGraph now = CandidateGraph.of(Eligibility.of(growth.dataset(), policy));
    int[] chosen = new int[now.rows()];
    Arrays.fill(chosen, Duals.NONE);
    for (int pair : found.pairs()) {
      if (pair >= 0) {
        int row = now.eligibility().row(graph.referralOf(graph.row(pair))).orElseThrow();
        int col = now.eligibility().column(graph.vacancyOf(graph.column(pair))).orElseThrow();
        chosen[row] = now.pair(row, col);
      }
    }
    Origin origin =
        Origin.of(growth.dataset(), policy, "exact", asked.seed(), found.steps(), List.of());
    return Plan.of(now, chosen, origin).with(Optional.of(certificate()));
  }
}
