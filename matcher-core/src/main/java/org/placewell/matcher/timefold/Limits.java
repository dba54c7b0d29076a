package org.placewell.matcher.timefold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.Stake;
import org.placewell.matcher.plan.Stake.Adds;
import org.placewell.matcher.plan.Stake.Stands;
import org.placewell.matcher.plan.Sum;
import org.placewell.matcher.timefold.SumShare.Total;

/**
 * The limits of a graph, read by pair: which groups a pair belongs to, and with what weight.
 * Immutable.
 *
 * <p>Groups are numbered: sum {@code s} is group {@code s}; after the sums come the two sides of
 * each conflict, next to each other.
 */
final class Limits {
  private final CandidateGraph graph;
  private final int sums;
  private final long[] limit;
  private final int[] start;
  private final int[] group;
  private final long[] weight;

  Limits(CandidateGraph graph) {
    this.graph = graph;
    this.sums = graph.sums().size();
    this.limit = graph.sums().stream().mapToLong(Sum::limit).toArray();
    this.start = starts(graph);
    this.group = new int[start[graph.pairs()]];
    this.weight = new long[group.length];
    int[] next = Arrays.copyOf(start, graph.pairs());
    visit(graph, (pair, inGroup, share) -> put(next[pair]++, inGroup, share));
  }

  private void put(int at, int inGroup, long share) {
    group[at] = inGroup;
    weight[at] = share;
  }

  private static int[] starts(CandidateGraph graph) {
    int[] start = new int[graph.pairs() + 1];
    visit(graph, (pair, inGroup, share) -> start[pair + 1]++);
    Arrays.parallelPrefix(start, Integer::sum);
    return start;
  }

  @FunctionalInterface
  private interface Visitor {
    void visit(int pair, int group, long weight);
  }

  private static void visit(CandidateGraph graph, Visitor visitor) {
    int sums = graph.sums().size();
    for (int pair = 0; pair < graph.pairs(); pair++) {
      for (int limit = 0; limit < graph.limits(); limit++) {
        for (Stake stake : graph.stakes(limit, pair)) {
          switch (stake) {
            case Adds adds -> visitor.visit(pair, adds.sum(), adds.weight());
            case Stands at ->
                visitor.visit(pair, sums + 2 * at.conflict() + (at.first() ? 0 : 1), 0);
          }
        }
      }
    }
  }

  int groups() {
    return sums + 2 * graph.conflicts().size();
  }

  boolean isSum(int ofGroup) {
    return ofGroup < sums;
  }

  /** The most a sum may add up to. */
  long limit(int sum) {
    return limit[sum];
  }

  /** The group of the other side of a conflict. */
  int otherSide(int side) {
    return ((side - sums) ^ 1) + sums;
  }

  /** First entry of a pair; its entries end where those of the next pair begin. */
  int start(int pair) {
    return start[pair];
  }

  int group(int entry) {
    return group[entry];
  }

  long weight(int entry) {
    return weight[entry];
  }

  /** Some pair of a sum that a pair is in, or of the other side of its conflict; −1 if none. */
  int anyRival(int pair, SplittableRandom random) {
    if (start[pair] == start[pair + 1]) {
      return -1;
    }
    int of = group[random.nextInt(start[pair], start[pair + 1])];
    int size = isSum(of) ? graph.sums().get(of).size() : sideSize(otherSide(of));
    if (size == 0) {
      return -1;
    }
    int at = random.nextInt(size);
    return isSum(of) ? graph.sums().get(of).pair(at) : sidePair(otherSide(of), at);
  }

  private int sideSize(int side) {
    Conflict conflict = graph.conflicts().get((side - sums) / 2);
    return isFirst(side) ? conflict.firstSize() : conflict.secondSize();
  }

  private int sidePair(int side, int at) {
    Conflict conflict = graph.conflicts().get((side - sums) / 2);
    return isFirst(side) ? conflict.first(at) : conflict.second(at);
  }

  private boolean isFirst(int side) {
    return (side - sums) % 2 == 0;
  }

  private boolean isFixed(int pair) {
    int row = graph.row(pair);
    return pair == graph.pinnedPair(row) || pair == graph.ownBedPair(row);
  }

  /** What a pair adds to the sums. */
  List<SumShare> shares(int pair) {
    List<SumShare> shares = new ArrayList<>(4);
    for (int i = start[pair]; i < start[pair + 1]; i++) {
      if (isSum(group[i])) {
        shares.add(new SumShare(new Total(group[i], limit[group[i]]), weight[i], isFixed(pair)));
      }
    }
    return shares;
  }

  /** Where a pair stands on the first sides, or on the second sides, of conflicts. */
  List<Seat> seats(int pair, boolean first) {
    List<Seat> seats = new ArrayList<>(2);
    for (int i = start[pair]; i < start[pair + 1]; i++) {
      if (!isSum(group[i]) && isFirst(group[i]) == first) {
        seats.add(new Seat(graph.row(pair), (group[i] - sums) / 2, isFixed(pair)));
      }
    }
    return seats;
  }
}
