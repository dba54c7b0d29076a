package org.placewell.matcher.benchmarks.contest;

import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Chosen;
import org.placewell.matcher.solve.Matcher;

/**
 * A matcher of the project, with as many steps as the deadline allows.
 *
 * @param exact whether it proves its choice the best in every goal if it is not stopped
 */
record Engine(Matcher matcher, boolean exact) implements Solver {
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
    return new Answer(chosen.pairs(), graph.goals(), exact && !deadline.isOver());
  }
}
