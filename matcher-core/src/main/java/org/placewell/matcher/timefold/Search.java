package org.placewell.matcher.timefold;

import java.util.Arrays;
import java.util.List;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.policy.OnOffer;
import org.placewell.matcher.policy.PlanMeasure;
import org.placewell.matcher.solve.Budget;

/**
 * One search: what it is about, how far it is, and how it is stopped. It travels with the draft, so
 * that one solver configuration serves every graph, seed and budget. Not thread-safe.
 */
final class Search {
  static final long REPORT_EVERY = 1_000;

  private final CandidateGraph graph;
  private final Limits limits;
  private final Budget budget;
  private final List<PlanMeasure> measures;
  private Runnable stopper = () -> {};
  private long[] best;
  private long steps;

  Search(CandidateGraph graph, Budget budget) {
    this.graph = graph;
    this.limits = new Limits(graph);
    this.budget = budget;
    this.measures =
        graph.eligibility().policy().measured().stream()
            .flatMap(goal -> goal.measure().stream())
            .toList();
    this.best = new long[graph.goals()];
  }

  CandidateGraph graph() {
    return graph;
  }

  /** What counts the goals that look at the plan as a whole. */
  List<PlanMeasure> measures() {
    return measures;
  }

  OnOffer offer() {
    return graph.eligibility().offer();
  }

  Limits limits() {
    return limits;
  }

  long seed() {
    return budget.seed();
  }

  /** Number of moves tried so far. */
  long steps() {
    return steps;
  }

  /** What to call when the caller wants the search to stop. */
  void stopBy(Runnable action) {
    stopper = action;
  }

  /** Notes the goals of a new best draft; levels that the policy does not use follow them. */
  void foundBetter(long[] levels) {
    best = Arrays.copyOf(levels, graph.goals());
  }

  /** A move is about to be tried: counts it, reports now and then, asks whether to stop. */
  void step() {
    steps++;
    if (steps % REPORT_EVERY == 0) {
      report();
    }
    if (budget.stop().shouldStop()) {
      stopper.run();
    }
  }

  void report() {
    budget.progress().at(steps, best.clone());
  }
}
