package org.placewell.matcher.solve;

import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.GrowingGraph;

/**
 * All goals of a pair in one number, the first in the highest bits. If the widths fit, no total
 * over a later goal outweighs one point of an earlier; if they do not, the later goals get what
 * bits are left, and whoever uses the numbers has to see from its proof, goal by goal, whether that
 * did harm.
 */
final class Packing {
  /** Bits of a weight: prices and paths need a few more. */
  static final int BITS = 57;

  /** Bits below the last goal, if there is room: prices need not be whole points. */
  private static final int FRACTION = 6;

  private final int[] shift;
  private final int fraction;
  private final Range[] ranges;

  /** The least and the most that any pair adds to a goal, or 0. */
  private record Range(long least, long most) {
    private long width() {
      return Math.subtractExact(most, least);
    }
  }

  private Packing(int[] shift, int fraction, Range[] ranges) {
    this.shift = shift;
    this.fraction = fraction;
    this.ranges = ranges;
  }

  /**
   * The packing for a graph.
   *
   * @param most how many people can be placed
   * @throws ArithmeticException if one pair's points are too large to be packed at all
   */
  static Packing of(CandidateGraph graph, int most) {
    int goals = graph.goals();
    Range[] ranges = new Range[goals];
    int[] least = new int[goals];
    int[] width = new int[goals];
    int spare = BITS;
    for (int goal = 0; goal < goals; goal++) {
      ranges[goal] = range(graph, goal);
      long range = ranges[goal].width();
      least[goal] = bits(range);
      width[goal] = goal == 0 || range == 0 ? bits(range) : bits(range) + bits(most);
      spare -= width[goal];
    }
    for (int goal = goals - 1; goal > 0 && spare < 0; goal--) {
      int taken = Math.min(-spare, width[goal] - least[goal]);
      width[goal] -= taken;
      spare += taken;
    }
    if (spare < 0) {
      throw new ArithmeticException(
          "The points of the goals are too large to be weighed together; make the weights smaller.");
    }
    return new Packing(shifts(width, Math.min(FRACTION, spare)), Math.min(FRACTION, spare), ranges);
  }

  private static int[] shifts(int[] width, int fraction) {
    int[] shift = new int[width.length];
    int below = fraction;
    for (int goal = width.length - 1; goal >= 0; goal--) {
      shift[goal] = below;
      below += width[goal];
    }
    return shift;
  }

  private static Range range(CandidateGraph graph, int goal) {
    long least = 0;
    long most = 0;
    for (int pair = 0; pair < graph.pairs(); pair++) {
      long points = graph.points(goal, pair);
      least = Math.min(least, points);
      most = Math.max(most, points);
    }
    return new Range(least, most);
  }

  private static int bits(long value) {
    return Long.SIZE - Long.numberOfLeadingZeros(value);
  }

  int goals() {
    return shift.length;
  }

  /** By how many bits the points of a goal are shifted. */
  int shift(int goal) {
    return shift[goal];
  }

  /** By which two packed totals differ at least, if they do. */
  long unit() {
    return 1L << fraction;
  }

  /** Whether a pair of another graph is worth neither more nor less than those packed. */
  boolean fits(GrowingGraph graph, int pair) {
    for (int goal = 0; goal < ranges.length; goal++) {
      long points = graph.points(goal, pair);
      if (points < ranges[goal].least() || points > ranges[goal].most()) {
        return false;
      }
    }
    return true;
  }

  /** The packed points of one pair. */
  long weight(GrowingGraph graph, int pair) {
    long sum = 0;
    for (int goal = 0; goal < shift.length; goal++) {
      sum += graph.points(goal, pair) << shift[goal];
    }
    return sum;
  }

  /** The packed points of a pair for all goals after one. */
  long after(Ground ground, int goal, int pair) {
    long sum = 0;
    for (int later = goal + 1; later < shift.length; later++) {
      sum += ground.points(later, pair) << shift[later];
    }
    return sum;
  }

  /**
   * The packed points of all pairs.
   *
   * @param leastAfter takes for each goal the least that any pair has for all goals after it, or 0
   */
  long[] weights(CandidateGraph graph, long[] leastAfter) {
    long[] weights = new long[graph.pairs()];
    for (int goal = shift.length - 1; goal >= 0; goal--) {
      long least = 0;
      for (int pair = 0; pair < weights.length; pair++) {
        least = Math.min(least, weights[pair]);
        weights[pair] += graph.points(goal, pair) << shift[goal];
      }
      leastAfter[goal] = least;
    }
    return weights;
  }
}
