package org.placewell.matcher.solve;

import java.util.Arrays;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Stake;
import org.placewell.matcher.plan.Sum;

/**
 * How many people each column of a graph can hold, whoever else may come: by a sum that all its
 * pairs add to and no others. Says which new pairs this holds for.
 */
final class Spare {
  private static final int NONE = -1;

  private final CandidateGraph graph;
  private final Opening opening;
  private final int[] pairs;
  private final int[] most;
  private final int[] sumOf;
  private final long[] least;

  Spare(CandidateGraph graph, Opening opening) {
    this.graph = graph;
    this.opening = opening;
    this.pairs = new int[graph.columns()];
    for (int pair = 0; pair < graph.pairs(); pair++) {
      pairs[graph.column(pair)]++;
    }
    this.most = pairs.clone();
    this.sumOf = new int[pairs.length];
    this.least = new long[pairs.length];
    Arrays.fill(sumOf, NONE);
    for (int sum = 0; sum < graph.sums().size(); sum++) {
      narrow(sum);
    }
  }

  private void narrow(int at) {
    Sum sum = graph.sums().get(at);
    int col = sum.size() == 0 ? NONE : graph.column(sum.pair(0));
    long lightest = Long.MAX_VALUE;
    boolean stays = false;
    for (int i = 0; i < sum.size() && col != NONE; i++) {
      int pair = sum.pair(i);
      lightest = Math.min(lightest, sum.weight(i));
      stays |= graph.ownBedPair(graph.row(pair)) == pair;
      col = graph.column(pair) == col ? col : NONE;
    }
    if (col != NONE && sum.size() == pairs[col] && lightest > 0) {
      int room = (int) Math.min(pairs[col], Math.max(stays ? 1 : 0, opening.room(at) / lightest));
      if (room < most[col] || (sumOf[col] == NONE && room == most[col])) {
        most[col] = room;
        sumOf[col] = at;
        least[col] = lightest;
      }
    }
  }

  /** How many people a column of the graph can hold. */
  int of(int col) {
    return most[col];
  }

  /** Whether a new pair leaves it at that; columns that came later hold one person. */
  boolean holds(GrowingGraph all, int pair) {
    int col = all.column(pair);
    if (col < most.length) {
      return sumOf[col] != NONE
          && opening.room(sumOf[col]) < least[col] * (most[col] + 1)
          && adds(all, pair, sumOf[col], least[col]);
    }
    return isAlone(all, pair);
  }

  private static boolean adds(GrowingGraph all, int pair, int sum, long atLeast) {
    for (int limit = 0; limit < all.base().limits(); limit++) {
      for (Stake stake : all.stakes(limit, pair)) {
        if (stake instanceof Stake.Adds adds && adds.sum() == sum && adds.weight() >= atLeast) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a pair adds to the capacity of its column so much that nobody else fits in. */
  private static boolean isAlone(GrowingGraph all, int pair) {
    for (Stake stake : all.stakes(0, pair)) {
      if (stake instanceof Stake.Adds adds && 2 * adds.weight() > all.room(adds.sum())) {
        return true;
      }
    }
    return false;
  }
}
