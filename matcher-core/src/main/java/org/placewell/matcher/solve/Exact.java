package org.placewell.matcher.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.placewell.matcher.plan.CandidateGraph;

/** One exact search on one graph. */
final class Exact {
  /** How often the problem is cut down to what a better choice can have. */
  private static final int KERNELS = 3;

  /** Subgradient steps before each but the first of those. */
  private static final int SLIDES = 30;

  /** The first round is content with this part of a point of the first goal. */
  private static final int COARSE = 4;

  private final CandidateGraph graph;
  private final Problem whole;
  private final Packing packing;
  private final Pace pace;
  private final List<Tightening.Kernel> kernels = new ArrayList<>();

  private final Charges charges;

  Exact(CandidateGraph graph, Budget budget) {
    this(graph, budget, Problem.of(graph), Charges.NONE);
  }

  private Exact(CandidateGraph graph, Budget budget, Problem whole, Charges charges) {
    this(graph, budget, whole, Packing.of(graph, whole.mostPlaced()), charges);
  }

  /**
   * @param packing of this graph, or of one with more pairs
   * @param charges what is charged from the start
   */
  Exact(CandidateGraph graph, Budget budget, Problem whole, Packing packing, Charges charges) {
    this.graph = graph;
    this.whole = whole;
    this.packing = packing;
    this.pace = new Pace(budget);
    this.charges = charges;
  }

  Chosen search() {
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
    if (!whole.isCoupled() || (charges.isNothing() && tightening.broken().isEmpty())) {
      incumbent.offer(whole, tightening.relaxed().choice());
      Proof proof = tightening.proof();
      return found(incumbent, tightening, List.of(new BranchAndBound.Leaf(List.of(), 0, proof)));
    }
    Tightening last = prepare(tightening, incumbent);
    return found(incumbent, last, new BranchAndBound(last, incumbent, pace).search());
  }

  private Tightening begin() {
    Relaxation relaxed = new Relaxation(whole, packing.weights(graph, whole.kept()));
    charges.charge(relaxed);
    Incumbent incumbent =
        new Incumbent(
            graph, pace, pair -> packing.weight(graph, pair), packing.unit(), relaxed.bound());
    return new Tightening(relaxed, incumbent, pace);
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
    return found(
        incumbent,
        tightening,
        new BranchAndBound(tightening, incumbent, pace).search(cases, prices));
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
        excess(leaves, incumbent));
  }

  /** By how much the best bound exceeds the best choice; of pairs taken out it is the cutoff. */
  private static long excess(List<BranchAndBound.Leaf> leaves, Incumbent incumbent) {
    long least = leaves.stream().mapToLong(BranchAndBound.Leaf::loss).min().orElseThrow();
    return Math.max(incumbent.loss() - Math.min(least, incumbent.cutoff()), 0);
  }

  private long[] weights(Problem problem) {
    long[] weights = new long[problem.pairs().size()];
    Arrays.setAll(weights, pair -> packing.weight(graph, problem.graphPair(pair)));
    return weights;
  }

  /** A good choice, and a problem with no more pairs than a better one can have. */
  private Tightening prepare(Tightening first, Incumbent incumbent) {
    first.ascend(2, Math.max(1, (1L << packing.shift(0)) / COARSE));
    new Diving(first, incumbent, pace).repair();
    offerSomething(incumbent);
    Tightening now = first;
    for (int i = 0; i < KERNELS && !now.isClosed() && !pace.isOver(); i++) {
      now = cutDown(now, incumbent);
      if (i > 0) {
        now.slide(SLIDES);
      }
      now.ascend(2, 1);
      new Diving(now, incumbent, pace).dive();
    }
    return now;
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
