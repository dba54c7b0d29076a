package org.placewell.matcher.timefold;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.Sum;

/** Values a choice, and finds the best of a tiny graph, in the simplest way there is. */
final class Judge {
  private final CandidateGraph graph;

  Judge(CandidateGraph graph) {
    this.graph = graph;
  }

  /** First what is broken, as a negative number, then the goals: the higher, the better. */
  long[] value(int[] pairs) {
    long broken = sums(pairs) + conflicts(pairs) + lostBeds(pairs);
    LongStream goals = IntStream.range(0, graph.goals()).mapToLong(goal -> goal(goal, pairs));
    return LongStream.concat(LongStream.of(-broken), goals).toArray();
  }

  private long goal(int goal, int[] pairs) {
    return Arrays.stream(pairs).filter(p -> p >= 0).mapToLong(p -> graph.points(goal, p)).sum();
  }

  private long sums(int[] pairs) {
    long broken = 0;
    for (Sum sum : graph.sums()) {
      long total = 0;
      long moved = 0;
      for (int at = 0; at < sum.size(); at++) {
        int pair = sum.pair(at);
        long weight = pairs[graph.row(pair)] == pair ? sum.weight(at) : 0;
        total += weight;
        moved += isFixed(pair) ? 0 : weight;
      }
      broken += moved > 0 ? Math.max(0, total - sum.limit()) : 0;
    }
    return broken;
  }

  private long conflicts(int[] pairs) {
    long broken = 0;
    for (Conflict conflict : graph.conflicts()) {
      for (int i = 0; i < conflict.firstSize(); i++) {
        for (int j = 0; j < conflict.secondSize(); j++) {
          broken += clash(pairs, conflict.first(i), conflict.second(j)) ? 1 : 0;
        }
      }
    }
    return broken;
  }

  /** Pinned, or the bed the person has: no search put anybody there. */
  private boolean isFixed(int pair) {
    int row = graph.row(pair);
    return pair == graph.pinnedPair(row) || pair == graph.ownBedPair(row);
  }

  private boolean clash(int[] pairs, int one, int other) {
    int row = graph.row(one);
    int otherRow = graph.row(other);
    boolean bothFixed = isFixed(one) && isFixed(other);
    return row != otherRow && !bothFixed && pairs[row] == one && pairs[otherRow] == other;
  }

  private long lostBeds(int[] pairs) {
    return IntStream.range(0, graph.rows())
        .filter(row -> graph.ownBedPair(row) >= 0 && pairs[row] < 0)
        .count();
  }

  /** The best value of all choices. */
  long[] best() {
    return best(new int[graph.rows()], 0);
  }

  private long[] best(int[] pairs, int row) {
    if (row == graph.rows()) {
      return value(pairs);
    }
    int none = graph.pinnedPair(row) < 0 ? 1 : 0;
    long[] best = {Long.MIN_VALUE};
    for (int pair = graph.rowStart(row) - none; pair < graph.rowEnd(row); pair++) {
      pairs[row] = pair < graph.rowStart(row) ? -1 : pair;
      long[] value = best(pairs, row + 1);
      best = Arrays.compare(value, best) > 0 ? value : best;
    }
    return best;
  }

  /** Everybody as today: pins are kept, who holds a bed stays in it, nobody else has a place. */
  static int[] today(CandidateGraph graph) {
    return IntStream.range(0, graph.rows())
        .map(row -> Math.max(graph.pinnedPair(row), graph.ownBedPair(row)))
        .toArray();
  }
}
