package org.placewell.matcher.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.placewell.matcher.plan.GrowingGraph;

/** Losses goal by goal: of changed choices, and of packed bounds. */
final class Losing {
  private final GrowingGraph graph;
  private final Packing packing;
  private final int[] goals;
  private final BigInteger[] rest;

  /**
   * @param mostPlaced how many people can be placed at most
   */
  Losing(GrowingGraph graph, Packing packing, int mostPlaced) {
    this.graph = graph;
    this.packing = packing;
    Ground ground = new Ground.OfGrowing(graph);
    this.goals = IntStream.range(0, ground.goals()).filter(ground::isSum).toArray();
    this.rest = new BigInteger[goals.length];
    BigInteger sum = BigInteger.ZERO;
    for (int at = goals.length - 1; at >= 0; at--) {
      rest[at] = sum;
      long range = graph.base().most(goals[at]) - graph.base().least(goals[at]);
      BigInteger far = BigInteger.valueOf(range).multiply(BigInteger.valueOf(mostPlaced));
      sum = sum.add(far.shiftLeft(packing.shift(goals[at])));
    }
  }

  /** What is lost for each goal if a row has another pair, or −1. */
  long[] of(int before, int after) {
    long[] loss = new long[goals.length];
    add(before, after, loss);
    return loss;
  }

  /** Adds what is lost to a sum. */
  void add(int before, int after, long[] sum) {
    for (int at = 0; at < goals.length; at++) {
      long old = before < 0 ? 0 : graph.points(goals[at], before);
      long now = after < 0 ? 0 : graph.points(goals[at], after);
      sum[at] = Math.addExact(sum[at], Math.subtractExact(old, now));
    }
  }

  BigInteger packed(long[] loss) {
    BigInteger sum = BigInteger.ZERO;
    for (int at = 0; at < goals.length; at++) {
      sum = sum.add(BigInteger.valueOf(loss[at]).shiftLeft(packing.shift(goals[at])));
    }
    return sum;
  }

  int goals() {
    return goals.length;
  }

  /**
   * What no plan loses less than, from a packed bound: only as many goals as say something.
   *
   * @param most what some plan loses, or nothing if none is known
   */
  List<Long> least(BigInteger bound, List<Long> most) {
    List<Long> least = new ArrayList<>();
    BigInteger left = bound;
    for (int at = 0; at < goals.length; at++) {
      int shift = packing.shift(goals[at]);
      BigInteger points = left.shiftRight(shift);
      left = left.subtract(points.shiftLeft(shift));
      if (left.compareTo(rest[at]) > 0) {
        points = points.add(BigInteger.ONE);
        left = left.subtract(BigInteger.ONE.shiftLeft(shift));
      }
      least.add(points.longValueExact());
      if (most.isEmpty() || least.get(at) < most.get(at)) {
        return least;
      }
    }
    return least;
  }

  /** By how much two packed losses differ at least, if they do. */
  BigInteger unit() {
    return BigInteger.valueOf(packing.unit());
  }
}
