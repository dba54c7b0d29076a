package org.placewell.matcher.solve;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.Score;

/**
 * The best choice found so far that keeps every limit. Values are told by what they lose against a
 * first bound, so that differences of large numbers stay small.
 */
final class Incumbent {
  private final CandidateGraph graph;
  private final Pace pace;
  private final IntToLongFunction weight;
  private final long unit;
  private final long top;
  private Optional<int[]> best = Optional.empty();
  private long loss = Long.MAX_VALUE;

  /**
   * Nothing found yet.
   *
   * @param pace is told of every better choice
   * @param weight of each pair of the graph
   * @param unit by which two choices differ at least, if they do
   * @param top a bound on every choice
   */
  Incumbent(CandidateGraph graph, Pace pace, IntToLongFunction weight, long unit, long top) {
    this.graph = graph;
    this.pace = pace;
    this.weight = weight;
    this.unit = unit;
    this.top = top;
  }

  /** What a bound, or a value, loses against the first bound. */
  long loss(long bound) {
    return top - bound;
  }

  /** What the best choice loses. */
  long loss() {
    return loss;
  }

  /** Who loses this or more cannot be better than the best choice. */
  long cutoff() {
    return best.isPresent() ? loss - unit + 1 : Long.MAX_VALUE;
  }

  /** For each row its pair in the graph, or −1. */
  Optional<int[]> best() {
    return best.map(this::withPins);
  }

  private int[] withPins(int[] chosen) {
    int[] all = chosen.clone();
    Arrays.setAll(all, row -> Math.max(chosen[row], graph.pinnedPair(row)));
    return all;
  }

  /** Notes a choice that keeps every limit, if it is better and nobody loses their bed. */
  void offer(Problem problem, Assignment choice) {
    boolean[] forced = problem.pairs().forced();
    for (int row = 0; row < forced.length; row++) {
      if (forced[row] && choice.chosen(row) == Duals.NONE) {
        return;
      }
    }
    int[] chosen = new int[problem.pairs().rows()];
    Arrays.setAll(chosen, row -> pair(problem, choice.chosen(row)));
    offer(chosen);
  }

  private static int pair(Problem problem, int pair) {
    return pair == Duals.NONE ? Duals.NONE : problem.graphPair(pair);
  }

  /**
   * Notes a choice of pairs of the graph that keeps every limit, pins left out, if it is better.
   */
  private void offer(int[] chosen) {
    long value = Arrays.stream(chosen).filter(p -> p >= 0).mapToLong(weight).sum();
    if (loss(value) < loss) {
      loss = loss(value);
      best = Optional.of(chosen);
      pace.found(goals(withPins(chosen)));
    }
  }

  private long[] goals(int[] chosen) {
    return Plan.score(graph, chosen).values().stream().mapToLong(Score.Value::points).toArray();
  }

  /** Notes what another matcher chose; it keeps every limit and all pins. */
  void offer(Chosen choice) {
    int[] chosen = choice.pairs();
    int[] others = chosen.clone();
    Arrays.setAll(others, row -> graph.pinnedPair(row) >= 0 ? Duals.NONE : chosen[row]);
    offer(others);
  }
}
