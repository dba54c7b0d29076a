package org.placewell.matcher.measure;

import java.util.List;
import org.placewell.matcher.plan.CandidateGraph;

/**
 * What no plan exceeds: the best there could be if one person for each vacancy and one vacancy for
 * each person were the only limits that hold over several placements. Proven by prices; shares a
 * package with the assignment behind the statistics, which is not public.
 *
 * @param first points of the first goal
 * @param second points of the second goal that no plan exceeds which has those of the first
 */
public record UpperBound(long first, long second) {

  /**
   * Of a graph with at least two goals.
   *
   * @throws IllegalArgumentException if a vacancy has more than one place
   */
  public static UpperBound of(CandidateGraph graph) {
    List<Integer> pairs =
        Separable.choice(graph)
            .orElseThrow(
                () -> new IllegalArgumentException("The bound is for vacancies of one place."))
            .pairs();
    return new UpperBound(sum(graph, 0, pairs), sum(graph, 1, pairs));
  }

  private static long sum(CandidateGraph graph, int goal, List<Integer> pairs) {
    return pairs.stream().mapToLong(pair -> graph.points(goal, pair)).sum();
  }
}
