package org.placewell.matcher;

import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Chosen;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.timefold.TimefoldMatcher;

/**
 * For policies in which a goal looks at the plan as a whole: the exact plan for all other goals,
 * improved by local search, which keeps what is proven of it and what comes first in the order.
 *
 * <p>Steps of both count as one number. How many the first may make does not depend on the budget,
 * so that a run that was stopped is the same when repeated with the steps it had made.
 */
final class ExactFirst implements Matcher {
  /** So that a proof that takes long leaves some steps for the goals that it cannot serve. */
  static final long MOST_EXACT = MatchingEngine.DEFAULT_STEPS / 2;

  private final Matcher exact = Matcher.exact();
  private final TimefoldMatcher search;

  ExactFirst(TimefoldMatcher search) {
    this.search = search;
  }

  @Override
  public String name() {
    return exact.name() + ", then " + search.name();
  }

  @Override
  public Chosen match(CandidateGraph graph, Budget budget) {
    Chosen begun = exact.match(graph, budget.ofAtMost(MOST_EXACT));
    Chosen better = search.improve(graph, begun, budget.after(begun.step()));
    return better.at(begun.step() + better.step());
  }
}
