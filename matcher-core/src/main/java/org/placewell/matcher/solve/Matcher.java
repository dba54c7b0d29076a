package org.placewell.matcher.solve;

import org.placewell.matcher.plan.CandidateGraph;

/**
 * Turns a candidate graph into a choice of pairs. Holds no state: one matcher serves all threads.
 */
public interface Matcher {
  /** The name under which plans record it. */
  String name();

  /** Chooses at most one pair for each row, so that no sum or conflict is broken by the choice. */
  Chosen match(CandidateGraph graph, Budget budget);

  /**
   * Today's practice: each vacancy in turn, first ready first, to the first person on the waiting
   * list who may take it. Running time O(pairs); proves nothing.
   */
  static Matcher waitingList() {
    return new WaitingList();
  }

  /**
   * The best plan, and what proves it: by priced assignment, and by cases where limits couple
   * vacancies.
   */
  static Matcher exact() {
    return new ExactMatcher();
  }
}
