package org.placewell.matcher.timefold;

import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Matcher;

/** Makes chains as the search does at its beginning, but nobody scores them. */
public final class ChainMaker {
  private final ChainBuilder builder;

  private ChainMaker(ChainBuilder builder) {
    this.builder = builder;
  }

  /** Begins with the waiting list's choice. */
  public static ChainMaker of(CandidateGraph graph) {
    Budget budget = Budget.ofSteps(0);
    int[] start = Matcher.waitingList().match(graph, budget).pairs();
    return new ChainMaker(new ChainBuilder(Draft.of(new Search(graph, budget), start)));
  }

  /** The next move. */
  public Object next() {
    return builder.next();
  }
}
