package org.placewell.matcher.solve;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.GrowingGraph;

/**
 * Goals of a pair in one number, the first in the highest bits. If the widths fit, no total over a
 * later goal outweighs one point of an earlier. If they do not, either goals are packed in several
 * tiers, each of which fits; or the later goals get what bits are left, and whoever uses the
 * numbers has to see from its proof, goal by goal, whether that did harm.
 */
final class Packing {
  /** Bits of a weight: prices and paths need a few more. */
  static final int BITS = 57;

  /** Bits below the last goal, if there is room: prices need not be whole points. */
  private static final int FRACTION = 6;

  private static final String TOO_LARGE =
      "The points of the goals are too large to be weighed together; make the weights smaller.";

  private final int from;
  private final int to;
  private final int[] shift;
  private final int fraction;
  private final boolean narrow;

  /**
   * @param from the first goal
   * @param to one past the last
   * @param shift of every goal, also of those not in it
   */
  private Packing(int from, int to, int[] shift, int fraction, boolean narrow) {
    this.from = from;
    this.to = to;
    this.shift = shift;
    this.fraction = fraction;
    this.narrow = narrow;
  }

  /**
   * The packing for a graph.
   *
   * @param most how many people can be placed
   * @throws ArithmeticException if one pair's points are too large to be packed at all
   */
  static Packing of(CandidateGraph graph, int most) {
    int goals = graph.goals();
    int[] least = new int[goals];
    int[] width = new int[goals];
    int spare = BITS;
    for (int goal = 0; goal < goals; goal++) {
      long range = range(graph, goal);
      least[goal] = bits(range);
      width[goal] = goal == 0 || range == 0 ? bits(range) : bits(range) + bits(most);
      spare -= width[goal];
    }
    boolean narrow = spare < 0;
    for (int goal = goals - 1; goal > 0 && spare < 0; goal--) {
      int taken = Math.min(-spare, width[goal] - least[goal]);
      width[goal] -= taken;
      spare += taken;
    }
    if (spare < 0) {
      throw new ArithmeticException(TOO_LARGE);
    }
    int fraction = Math.min(FRACTION, spare);
    return new Packing(0, goals, shifts(width, 0, goals, fraction), fraction, narrow);
  }

  /**
   * As few packings as hold all goals, none of them narrow.
   *
   * @param most how many people can be placed
   * @param depth how many clusters lie in one another
   * @throws ArithmeticException if the points of one goal are too large by themselves
   */
  static List<Packing> tiers(CandidateGraph graph, int most, int depth) {
    int bonuses = bits(2L + depth); // for a person, a place and its clusters that may not stay out
    int[] width = new int[graph.goals()];
    Arrays.setAll(width, goal -> bits(LongMath.saturatedMultiply(range(graph, goal), most)));
    List<Packing> tiers = new ArrayList<>();
    int from = 0;
    while (from < width.length) {
      width[from] = from == 0 ? bits(range(graph, 0)) : width[from];
      int spare = from == 0 ? BITS : BITS - bonuses;
      int to = from;
      while (to < width.length && width[to] <= spare) {
        spare -= width[to++];
      }
      if (to == from) {
        throw new ArithmeticException(TOO_LARGE);
      }
      int fraction = Math.min(FRACTION, spare);
      tiers.add(new Packing(from, to, shifts(width, from, to, fraction), fraction, false));
      from = to;
    }
    return tiers;
  }

  private static int[] shifts(int[] width, int from, int to, int fraction) {
    int[] shift = new int[width.length];
    int below = fraction;
    for (int goal = to - 1; goal >= from; goal--) {
      shift[goal] = below;
      below += width[goal];
    }
    return shift;
  }

  private static long range(CandidateGraph graph, int goal) {
    return Math.subtractExact(graph.most(goal), graph.least(goal));
  }

  private static int bits(long value) {
    return Long.SIZE - Long.numberOfLeadingZeros(value);
  }

  /** The first goal. */
  int from() {
    return from;
  }

  /** One past the last goal. */
  int to() {
    return to;
  }

  /**
   * Of a later tier: more than any two choices differ by.
   *
   * @param most how many people can be placed
   */
  long bonus(CandidateGraph graph, int most) {
    return 1L << (shift[from] + bits(Math.multiplyExact(range(graph, from), (long) most)));
  }

  /** By how many bits the points of a goal are shifted. */
  int shift(int goal) {
    return shift[goal];
  }

  /** Whether later goals got fewer bits than they need, so that packed totals can mislead. */
  boolean isNarrow() {
    return narrow;
  }

  /** By which two packed totals differ at least, if they do. */
  long unit() {
    return 1L << fraction;
  }

  /** Whether a pair is worth neither more nor less than those of the graph at the start. */
  boolean fits(GrowingGraph graph, int pair) {
    for (int goal = from; goal < to; goal++) {
      long points = graph.points(goal, pair);
      if (points < graph.base().least(goal) || points > graph.base().most(goal)) {
        return false;
      }
    }
    return true;
  }

  /** The packed points of one pair. */
  long weight(GrowingGraph graph, int pair) {
    return after(new Ground.OfGrowing(graph), -1, pair);
  }

  /** The packed points of a pair for all goals after one. */
  long after(Ground ground, int goal, int pair) {
    long sum = 0;
    for (int later = Math.max(from, goal + 1); later < to; later++) {
      sum += ground.points(later, pair) << shift[later];
    }
    return sum;
  }

  /** The packed points of a pair of a graph. */
  long weight(CandidateGraph graph, int pair) {
    return after(new Ground.OfGraph(graph), -1, pair);
  }

  /**
   * The least that all goals after one can come to for any pair, packed; 0 at most. Where later
   * goals got fewer bits than they need, each by itself says too little.
   */
  long leastAfter(CandidateGraph graph, int goal) {
    long least = 0;
    Ground ground = new Ground.OfGraph(graph);
    for (int pair = 0; narrow && pair < graph.pairs(); pair++) {
      least = Math.min(least, after(ground, goal, pair));
    }
    for (int later = Math.max(from, goal + 1); !narrow && later < to; later++) {
      least += graph.least(later) << shift[later];
    }
    return least;
  }

  /** The packed points of the pairs left. */
  long[] weights(CandidateGraph graph, Kept kept) {
    long[] ofRate = weights(graph);
    long[] weights = new long[kept.size()];
    int done = 0;
    for (int run = 0; run < kept.runs(); run++) {
      for (int pair = kept.runStart(run), end = kept.runEnd(run); pair < end; pair++) {
        weights[done++] = ofRate[graph.rate(pair)];
      }
    }
    return weights;
  }

  /** The packed points of a pair of each rate. */
  long[] weights(CandidateGraph graph) {
    long[] ofRate = new long[graph.rates()];
    for (int goal = from; goal < to; goal++) {
      for (int rate = 0; rate < ofRate.length; rate++) {
        ofRate[rate] += graph.pointsOfRate(goal, rate) << shift[goal];
      }
    }
    return ofRate;
  }
}
