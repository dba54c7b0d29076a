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

  Exact(CandidateGraph graph, Budget budget) {
    this.graph = graph;
    this.whole = Problem.of(graph);
    this.packing = Packing.of(graph, whole.mostPlaced());
    this.pace = new Pace(budget);
  }

  Chosen search() {
    Relaxation relaxed = new Relaxation(whole, packing.weights(graph, whole.kept()));
    Incumbent incumbent =
        new Incumbent(
            graph, pace, pair -> packing.weight(graph, pair), packing.unit(), relaxed.bound());
    Tightening tightening = new Tightening(relaxed, incumbent, pace);
    if (!whole.isCoupled() || tightening.broken().isEmpty()) {
      incumbent.offer(whole, relaxed.choice());
      Proof proof = tightening.proof();
      return chosen(incumbent, tightening, List.of(new BranchAndBound.Leaf(List.of(), 0, proof)));
    }
    Tightening last = prepare(tightening, incumbent);
    return chosen(incumbent, last, new BranchAndBound(last, incumbent, pace).search());
  }

  private Chosen chosen(Incumbent incumbent, Tightening last, List<BranchAndBound.Leaf> leaves) {
    int[] pairs = incumbent.best().orElseThrow();
    return Chosen.of(pairs, pace.steps())
        .with(
            new Certifying(whole, packing)
                .certificate(
                    kernels, leaves, last.relaxed().prices(), pairs, excess(leaves, incumbent)));
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
    if (incumbent.best().isEmpty()) {
      incumbent.offer(Matcher.waitingList().match(graph, Budget.ofSteps(0)));
    }
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
