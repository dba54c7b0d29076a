package org.placewell.matcher.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.plan.CandidateGraph;

/** One exact search on one graph. */
final class Exact {
  /** How often at most the problem is cut down to what a better choice can have. */
  private static final int KERNELS = 5;

  /** Charges go so many points of the first goal at first. */
  private static final long REACH = 16;

  /** The first round is content with this part of a point of the first goal. */
  private static final int COARSE = 4;

  private final CandidateGraph graph;
  private final Problem whole;
  private final Packing packing;
  private final Pace pace;
  private final List<Tightening.Kernel> kernels = new ArrayList<>();

  /** What may be charged from the start, whatever is best of it. */
  private final List<Charges> charges;

  /** A choice that keeps every limit. */
  private Optional<Chosen> known = Optional.empty();

  /** Searches a whole graph; without limits that couple columns, tier by tier. */
  static Chosen search(CandidateGraph graph, Budget budget) {
    Problem whole = Problem.of(graph);
    if (!whole.isCoupled()) {
      return new Tiered(graph, whole, budget).search();
    }
    Packing packing = Packing.of(graph, whole.mostPlaced());
    return new Exact(graph, budget, whole, packing, List.of()).search();
  }

  /**
   * @param packing of this graph, or of one with more pairs
   * @param charges what may be charged from the start
   */
  Exact(
      CandidateGraph graph, Budget budget, Problem whole, Packing packing, List<Charges> charges) {
    this.graph = graph;
    this.whole = whole;
    this.packing = packing;
    this.pace = new Pace(budget);
    this.charges = charges;
  }

  /** Tells of a choice that keeps every limit. */
  void knows(Chosen choice) {
    known = Optional.of(choice);
  }

  private Chosen search() {
    Found found = find();
    long[] leastAfter = new long[graph.goals()];
    Arrays.setAll(leastAfter, goal -> packing.leastAfter(graph, goal));
    return Chosen.of(found.pairs(), found.steps())
        .with(
            new Certifying(new Ground.OfGraph(graph), packing, leastAfter, whole.mostPlaced())
                .certificate(found));
  }

  Found find() {
    Tightening tightening = begin();
    Incumbent incumbent = tightening.incumbent();
    if (!whole.isCoupled() || (isUncharged() && tightening.broken().isEmpty())) {
      incumbent.offer(whole, tightening.relaxed().choice());
      Proof proof = tightening.proof();
      return found(incumbent, tightening, List.of(new BranchAndBound.Leaf(List.of(), 0, proof)));
    }
    Tightening last = prepare(tightening, incumbent);
    return found(incumbent, last, branching(last, incumbent).search());
  }

  private BranchAndBound branching(Tightening of, Incumbent incumbent) {
    return new BranchAndBound(of, blending(of, incumbent), incumbent, pace);
  }

  private Tightening begin() {
    Relaxation relaxed = new Relaxation(whole, packing.weights(graph, whole.kept()));
    BigInteger top = Wide.of(relaxed.bound(), relaxed.about());
    Incumbent incumbent =
        new Incumbent(graph, pace, pair -> packing.weight(graph, pair), packing.unit(), top);
    Tightening tightening = new Tightening(relaxed, incumbent, pace);
    known.ifPresent(incumbent::offer);
    charges.forEach(tightening::chargeIfBetter);
    return tightening;
  }

  private boolean isUncharged() {
    return charges.stream().allMatch(Charges::isNothing);
  }

  /**
   * Searches on from the cases of another search of a graph much like this one.
   *
   * @param prices what the proofs of the cases charge for
   */
  Found find(List<BranchAndBound.Leaf> cases, List<Price> prices) {
    Tightening tightening = begin();
    Incumbent incumbent = tightening.incumbent();
    new Diving(tightening, incumbent, pace).dive();
    offerSomething(incumbent);
    return found(incumbent, tightening, branching(tightening, incumbent).search(cases, prices));
  }

  private void offerSomething(Incumbent incumbent) {
    if (incumbent.best().isEmpty()) {
      incumbent.offer(Matcher.waitingList().match(graph, Budget.ofSteps(0)));
    }
  }

  private Found found(Incumbent incumbent, Tightening last, List<BranchAndBound.Leaf> leaves) {
    return new Found(
        incumbent.best().orElseThrow(),
        pace.steps(),
        kernels,
        leaves,
        last.relaxed().prices(),
        last.proof(),
        incumbent.top(),
        excess(leaves, incumbent));
  }

  /** By how much the best bound exceeds the best choice; of pairs taken out it is the cutoff. */
  private static BigInteger excess(List<BranchAndBound.Leaf> leaves, Incumbent incumbent) {
    long least = leaves.stream().mapToLong(BranchAndBound.Leaf::loss).min().orElseThrow();
    BigInteger bound = BigInteger.valueOf(Math.min(least, incumbent.cutoff()));
    return incumbent.loss().subtract(bound).max(BigInteger.ZERO);
  }

  private long[] weights(Problem problem) {
    long[] weights = new long[problem.pairs().size()];
    Arrays.setAll(weights, pair -> packing.weight(graph, problem.graphPair(pair)));
    return weights;
  }

  /** A good choice, and a problem with no more pairs than a better one can have. */
  private Tightening prepare(Tightening first, Incumbent incumbent) {
    if (isUncharged()) {
      first.ascend(2, Math.max(1, (1L << packing.shift(0)) / COARSE));
      new Diving(first, incumbent, pace).repair();
      incumbent.offer(Matcher.waitingList().match(graph, Budget.ofSteps(0)));
    } else {
      new Diving(first, incumbent, pace).dive();
      offerSomething(incumbent);
    }
    Tightening now = first;
    long before = Long.MAX_VALUE;
    for (int i = 0; i < KERNELS && isWorthCutting(now, before); i++) {
      before = now.problem().pairs().size();
      now = cutDown(now, incumbent);
      blending(now, incumbent).run();
      new Diving(now, incumbent, pace).dive();
    }
    return now;
  }

  /** The first time anyhow; then, if something was gained the last time. */
  private boolean isWorthCutting(Tightening now, long before) {
    return !now.isClosed() && !pace.isOver() && now.kernel().kept().cardinality() < before;
  }

  private Blending blending(Tightening of, Incumbent incumbent) {
    double reach = (double) REACH * (1L << packing.shift(0));
    return new Blending(of, incumbent, pace, packing.unit(), reach);
  }

  private Tightening cutDown(Tightening large, Incumbent incumbent) {
    Tightening.Kernel kernel = large.kernel();
    kernels.add(kernel);
    Problem problem = large.problem().only(kernel.kept());
    Relaxation relaxed = new Relaxation(problem, weights(problem));
    kernel.charge(relaxed);
    return new Tightening(relaxed, incumbent, pace);
  }
}
