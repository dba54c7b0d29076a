package org.placewell.matcher.timefold;

import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Sum;

/** The solver adds without looking at overflow; so it must be impossible. */
final class Range {
  private Range() {}

  /**
   * Checks a graph.
   *
   * @throws IllegalArgumentException if there are more goals than the solver has levels, or if
   *     points or weights could add up to more than a {@code long}
   */
  static void check(CandidateGraph graph) {
    if (graph.goals() > Draft.GOALS) {
      throw new IllegalArgumentException(
          "The policy has %d goals; this matcher takes at most %d."
              .formatted(graph.goals(), Draft.GOALS));
    }
    try {
      for (int goal = 0; goal < graph.goals(); goal++) {
        addPoints(graph, goal);
      }
      addWeights(graph);
    } catch (ArithmeticException overflow) {
      throw new IllegalArgumentException(
          "The points or weights add up to more than a number can hold; make them smaller.",
          overflow);
    }
  }

  private static void addPoints(CandidateGraph graph, int goal) {
    long total = 0;
    for (int pair = 0; pair < graph.pairs(); pair++) {
      total = Math.addExact(total, Math.absExact(graph.points(goal, pair)));
    }
  }

  private static void addWeights(CandidateGraph graph) {
    long total = 0;
    for (Sum sum : graph.sums()) {
      for (int at = 0; at < sum.size(); at++) {
        total = Math.addExact(total, sum.weight(at));
      }
    }
  }
}
