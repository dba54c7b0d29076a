package org.placewell.matcher.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.placewell.matcher.plan.CandidateGraph;

/** One exact search on one graph. */
final class Exact {
  /** How often the problem is cut down to what a better choice can have. */
  private static final int KERNELS = 3;

  private static final int SLIDES = 30;

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
    Problem problem = whole;
    Relaxation relaxed = new Relaxation(problem, weights(problem));
    Incumbent incumbent = new Incumbent(weight, packing.unit(), relaxed.bound());
    Tightening tightening = new Tightening(relaxed, incumbent, pace);
    List<BranchAndBound.Leaf> leaves;
    if (!problem.isCoupled() || tightening.broken().isEmpty()) {
      incumbent.offer(problem, relaxed.choice());
      leaves = List.of(new BranchAndBound.Leaf(List.of(), 0, tightening.proof()));
    } else {
      tightening = prepare(tightening, incumbent);
      leaves = new BranchAndBound(tightening, incumbent, pace).search();
    }
    int[] chosen = withPins(incumbent);
    return Chosen.of(chosen, pace.steps())
        .with(
            new Certifying(whole, packing, leastAfter)
                .certificate(
                    kernels,
                    leaves,
                    tightening.relaxed().prices(),
                    chosen,
                    excess(leaves, incumbent)));
  }

  /** By how much the best bound exceeds the best choice: what was taken out exceeds it by less. */
  private static long excess(List<BranchAndBound.Leaf> leaves, Incumbent incumbent) {
    long least =
        leaves.stream().mapToLong(BranchAndBound.Leaf::loss).min().orElse(incumbent.loss());
    return Math.max(incumbent.loss() - Math.min(least, incumbent.cutoff()), 0);
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
    first.ascend(2, Math.max(1, (1L << packing.shift(0)) / COARSE));
    new Diving(first, incumbent, pace).repair();
    if (incumbent.best().isEmpty()) {
      incumbent.offer(withoutPins(new WaitingList().match(graph, Budget.ofSteps(0)).pairs()));
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

  private int[] withPins(Incumbent incumbent) {
    int[] chosen = incumbent.best().orElseThrow();
    Arrays.setAll(chosen, row -> Math.max(chosen[row], graph.pinnedPair(row)));
    return chosen;
  }

  private int[] withoutPins(int[] chosen) {
    int[] others = chosen.clone();
    Arrays.setAll(others, row -> graph.pinnedPair(row) >= 0 ? Duals.NONE : chosen[row]);
    return others;
  }
}
