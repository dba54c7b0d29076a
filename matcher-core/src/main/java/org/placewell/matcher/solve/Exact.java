package org.placewell.matcher.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private final long[] leastAfter;
  private final long[] weight;
  private final Pace pace;
  private final List<Tightening.Kernel> kernels = new ArrayList<>();

  Exact(CandidateGraph graph, Budget budget) {
    this.graph = graph;
    this.whole = Problem.of(graph);
    this.packing = Packing.of(graph, whole.mostPlaced());
    this.leastAfter = new long[graph.goals()];
    this.weight = packing.weights(graph, leastAfter);
    this.pace = new Pace(budget);
  }

  Chosen search() {
    Relaxation relaxed = new Relaxation(whole, weights(whole));
    Incumbent incumbent = new Incumbent(graph, pace, weight, packing.unit(), top(relaxed));
    Tightening tightening = new Tightening(relaxed, incumbent, pace);
    if (!whole.isCoupled() || tightening.broken().isEmpty()) {
      incumbent.offer(whole, relaxed.choice());
      Proof proof = tightening.proof();
      return chosen(incumbent, tightening, List.of(new BranchAndBound.Leaf(List.of(), 0, proof)));
    }
    Tightening last = prepare(tightening, incumbent);
    Blending blending = blending(last, incumbent);
    return chosen(incumbent, last, new BranchAndBound(last, blending, incumbent, pace).search());
  }

  private Chosen chosen(Incumbent incumbent, Tightening last, List<BranchAndBound.Leaf> leaves) {
    int[] pairs = incumbent.best().orElseThrow();
    return Chosen.of(pairs, pace.steps())
        .with(
            new Certifying(whole, packing, leastAfter)
                .certificate(
                    kernels, leaves, last.relaxed().prices(), pairs, excess(leaves, incumbent)));
  }

  /** By how much the best bound exceeds the best choice; of pairs taken out it is the cutoff. */
  private static BigInteger excess(List<BranchAndBound.Leaf> leaves, Incumbent incumbent) {
    long least = leaves.stream().mapToLong(BranchAndBound.Leaf::loss).min().orElseThrow();
    BigInteger bound = BigInteger.valueOf(Math.min(least, incumbent.cutoff()));
    return incumbent.loss().subtract(bound).max(BigInteger.ZERO);
  }

  /** The first bound in full: the worth of the choice, and by how little they may differ. */
  private static BigInteger top(Relaxation relaxed) {
    BigInteger worth = BigInteger.ZERO;
    for (int row = 0; row < relaxed.problem().pairs().rows(); row++) {
      int pair = relaxed.choice().chosen(row);
      long weight = pair == Duals.NONE ? 0 : relaxed.choice().weight(pair);
      worth = worth.add(BigInteger.valueOf(weight));
    }
    return worth.add(BigInteger.valueOf(relaxed.bound() - worth.longValue()));
  }

  private long[] weights(Problem problem) {
    if (problem.pairs().size() == weight.length) {
      return weight.clone();
    }
    long[] weights = new long[problem.pairs().size()];
    Arrays.setAll(weights, pair -> weight[problem.graphPair(pair)]);
    return weights;
  }

  /** A good choice, and a problem with no more pairs than a better one can have. */
  private Tightening prepare(Tightening first, Incumbent incumbent) {
    incumbent.offer(Matcher.waitingList().match(graph, Budget.ofSteps(0)));
    first.ascend(2, Math.max(1, (1L << packing.shift(0)) / COARSE));
    new Diving(first, incumbent, pace).repair();
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
