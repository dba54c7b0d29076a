package org.placewell.matcher.benchmarks.contest;

import java.util.List;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Chosen;
import org.placewell.matcher.solve.Matcher;

/**
 * A matcher of the project, with as many steps as the deadline allows. It claims what its
 * certificate says, and nothing without one.
 */
record Engine(Matcher matcher) implements Solver {
  @Override
  public boolean packs() {
    return false;
  }

  @Override
  public Answer solve(Problem problem, Packing packing, Deadline deadline) {
    CandidateGraph graph =
        problem
            .graph()
            .orElseThrow(() -> Refusal.because("a matcher needs a candidate graph, not a matrix"));
    Budget budget = Budget.ofSteps(Long.MAX_VALUE).stoppedBy(deadline::isOver);
    Chosen chosen = matcher.match(graph, budget);
    List<Long> bounds = chosen.certificate().map(Certificate::bounds).orElse(List.of());
    return new Answer(chosen.pairs(), graph.goals(), false, bounds);
  }
}
