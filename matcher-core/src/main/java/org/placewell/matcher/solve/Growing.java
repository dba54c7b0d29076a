package org.placewell.matcher.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Growth;
import org.placewell.matcher.plan.Stake;

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

  /** Whether what was found holds for as many places as there may be when somebody comes. */
  private boolean lasts;

  private Found found;

  Growing(CandidateGraph start, Budget budget) {
    Problem problem = Problem.open(start);
    this.most = problem.mostPlaced() + Math.clamp(problem.mostPlaced() / 8, 8, Living.ROOM);
    this.packing = Packing.of(start, most);
    this.found = new Exact(start, budget, problem, packing, List.of()).find();
    this.growth = new Growth(start);
    this.graph = growth.graph();
    this.budget = budget;
    this.leastAfter = new long[start.goals()];
    Arrays.setAll(leastAfter, goal -> packing.leastAfter(start, goal));
    this.limited = !start.eligibility().policy().limits().isEmpty();
    this.living = living(charges(found));
    this.census = new Census(graph, living::holdsOne);
    this.lasts = proofs(found).allMatch(proof -> counts(proof, problem));
    this.gap = gap(living.bound().subtract(living.value(found.pairs())));
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

  private static Stream<Proof> proofs(Found from) {
    return Stream.concat(
        from.kernels().stream().map(Tightening.Kernel::proof),
        from.leaves().stream().map(BranchAndBound.Leaf::proof));
  }

  /** Whether a bound counts all places that cost something. */
  private boolean counts(Proof proof, Problem problem) {
    return IntStream.range(0, proof.prices().length)
        .allMatch(col -> proof.prices()[col] == 0 || problem.capacity(col) == living.places(col));
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
    if (limitsStay(patch) || !census.knowsPrices(living.charges().prices())) {
      return false;
    }
    Upkeep upkeep = new Upkeep(graph, living, found, patch);
    if (!living.take(patch) || living.mostPlaced() > most) {
      return false;
    }
    if (packing.isNarrow()) { // else no goal of theirs is less than it was of any pair
      patch.added().forEach(this::heed);
    }
    if (!graph.base().conflicts().isEmpty()) {
      estranged |= patch.added().anyMatch(this::standsOnBothSides);
    }
    found = search(upkeep);
    return true;
  }

  /** Of somebody who stands on both sides of a conflict, earlier cases do not know. */
  private boolean standsOnBothSides(int pair) {
    for (int limit = 0; limit < graph.base().limits(); limit++) {
      List<Stake> stakes = graph.stakes(limit, pair);
      for (Stake stake : stakes) {
        if (stake instanceof Stake.Stands on
            && stakes.contains(new Stake.Stands(on.conflict(), !on.first()))
            && isDividedBy(on.conflict())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isDividedBy(int conflict) {
    return found.leaves().stream()
        .flatMap(leaf -> leaf.cuts().stream())
        .anyMatch(cut -> cut instanceof Cut.Side of && of.conflict() == conflict);
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

  private Found search(Upkeep upkeep) {
    if (living.charges().isNothing() && living.isFeasible(living.chosen())) {
      return proven(withPins(living.chosen()), BigInteger.ZERO);
    }
    Optional<int[]> still =
        upkeep.choices().stream()
            .filter(living::isFeasible)
            .max(Comparator.comparing(living::value));
    Optional<Found> kept = still.flatMap(chosen -> keep(chosen, upkeep));
    if (kept.isPresent()) {
      return kept.get();
    }
    long within = gap + gap / 4 + (1L << packing.shift(packing.to() - 1));
    boolean fresh =
        estranged
            || found.leaves().size() > MOST_CASES
            || !census.knowsCases(found.leaves())
            || !census.knowsPrices(found.prices());
    estranged = false;
    lasts = true;
    Charges last = Charges.of(found.prices(), found.root().amounts()).only(this::isStill);
    List<Charges> charges = List.of(living.charges(), last);
    Found best = search(within, fresh, still, charges);
    long lost = gap(living.bound().subtract(living.value(best.pairs())));
    if (lost >= within) {
      best = search(lost + 1, fresh, still, charges);
      lost = gap(living.bound().subtract(living.value(best.pairs())));
    }
    gap = lost;
    return isNothing(best.excess()) ? best : again(Math.max(within, lost + 1), best);
  }

  /** Charges of before may lead astray: what they did not prove is searched without them. */
  private Found again(long within, Found first) {
    Found again = search(within, true, Optional.of(first.pairs()), List.of());
    boolean isBetter = again.excess().compareTo(first.excess()) < 0;
    if (isBetter) {
      gap = gap(living.bound().subtract(living.value(again.pairs())));
    }
    return isBetter ? again : first;
  }

  private boolean isStill(Price price) {
    return census.knowsPrices(List.of(price));
  }

  /** A choice of some pairs, by their places in the list; empty if it has others. */
  private Optional<Chosen> within(Optional<int[]> chosen, int[] pairs) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int at = 0; at < pairs.length; at++) {
      places.put(pairs[at], at);
    }
    return chosen
        .map(all ->
            IntStream.of(all)
                .map(pair -> pair < 0 ? pair : places.getOrDefault(pair, -2))
                .toArray())
        .filter(all -> IntStream.of(all).allMatch(at -> at >= Duals.NONE))
        .map(all -> Chosen.of(all, 0));
  }

  /** A choice that the living prices prove. */
  private Found proven(int[] chosen, BigInteger excess) {
    Proof proof = living.proof();
    lasts = true;
    estranged = false;
    return new Found(
        chosen,
        0,
        List.of(),
        List.of(new BranchAndBound.Leaf(List.of(), 0, proof)),
        living.charges().prices(),
        proof,
        living.bound(),
        excess);
  }

  /** What was found before, where that is the best still and all prices prove it. */
  private Optional<Found> keep(int[] chosen, Upkeep upkeep) {
    BigInteger value = living.value(chosen);
    BigInteger lost = living.bound().subtract(value);
    if (isNothing(lost)) {
      return Optional.of(proven(chosen, lost));
    }
    if (!lasts || estranged || !isKnown()) {
      return Optional.empty();
    }
    return upkeep
        .aged(packing)
        .map(ageing -> ageing.with(chosen, ageing.bound().subtract(value).max(BigInteger.ZERO)))
        .filter(same -> isNothing(same.excess()));
  }

  /** Whether two choices cannot differ by so little. */
  private boolean isNothing(BigInteger excess) {
    return excess.signum() >= 0 && excess.compareTo(BigInteger.valueOf(packing.unit())) < 0;
  }

  private boolean isKnown() {
    return proofs(found).allMatch(proof -> proof.ofSums().isEmpty())
        && census.knowsPrices(found.prices())
        && census.knowsCases(found.leaves())
        && found.kernels().stream().allMatch(kernel -> census.knowsPrices(kernel.prices()));
  }

  /** Searches the pairs that lose less than a gap. */
  private Found search(long within, boolean fresh, Optional<int[]> still, List<Charges> charges) {
    BitSet kept = living.within(within);
    int[] pairs = graph.inOrder(kept);
    CandidateGraph some = graph.only(pairs);
    int[] places = IntStream.range(0, graph.columns()).map(living::places).toArray();
    Exact exact = new Exact(some, budget, Problem.of(some, places), packing, charges);
    within(still, pairs).ifPresent(exact::knows);
    Found small = fresh ? exact.find() : exact.find(found.leaves(), found.prices());
    int[] chosen = small.pairs().clone();
    Arrays.setAll(chosen, row -> chosen[row] < 0 ? Duals.NONE : pairs[chosen[row]]);
    List<Tightening.Kernel> kernels = new ArrayList<>();
    BigInteger rest = living.bound().subtract(BigInteger.valueOf(within));
    kernels.add(
        new Tightening.Kernel(kept, within, living.proof(), living.charges().prices(), rest));
    kernels.addAll(small.kernels());
    BigInteger outside = rest.subtract(living.value(chosen));
    return new Found(
        chosen,
        small.steps(),
        kernels,
        small.leaves(),
        small.prices(),
        small.root(),
        small.top(),
        small.excess().max(outside));
  }

  private int[] withPins(int[] chosen) {
    Arrays.setAll(chosen, row -> graph.pinnedPair(row) >= 0 ? graph.pinnedPair(row) : chosen[row]);
    return chosen;
  }

  /** What can be told of what was found. */
  Account account() {
    return new Account(growth, living, packing, leastAfter, found);
  }
}
