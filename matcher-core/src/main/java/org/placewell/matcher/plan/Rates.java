package org.placewell.matcher.plan;

import java.util.Arrays;

/**
 * What pairs add to each goal. Rules give points in steps, so that few pairs differ in them: those
 * that add the same to every goal have one rate, and a pair holds its number. Immutable.
 */
final class Rates {
  private final int[] rateOf;
  private final long[][] points;

  private Rates(int[] rateOf, long[][] points) {
    this.rateOf = rateOf;
    this.points = points;
  }

  /**
   * The rates of some pairs.
   *
   * @param points for each goal, of each pair
   */
  static Rates of(long[][] points, int pairs) {
    Collector collector = new Collector(points.length, pairs);
    collector.add(points, pairs);
    return collector.rates();
  }

  int goals() {
    return points.length;
  }

  /** How many rates there are. */
  int count() {
    return points.length == 0 ? Math.min(1, rateOf.length) : points[0].length;
  }

  /** The rate of a pair. */
  int of(int pair) {
    return rateOf[pair];
  }

  /** What a pair of a rate adds to a goal. */
  long points(int goal, int rate) {
    return points[goal][rate];
  }

  /** Takes the points of pairs in their order. Open addressing, linear probing. */
  static final class Collector {
    private static final int FIRST = 1024;
    private static final int NONE = -1;

    private final int[] rateOf;
    private final long[][] points;
    private int[] table = empty(FIRST);
    private int count;
    private int pairs;
    private int last = NONE;

    Collector(int goals, int pairs) {
      this.rateOf = new int[pairs];
      this.points = new long[goals][FIRST / 2];
    }

    private static int[] empty(int size) {
      int[] table = new int[size];
      Arrays.fill(table, NONE);
      return table;
    }

    /**
     * The points of some pairs.
     *
     * @param some for each goal, of each of the pairs
     */
    void add(long[][] some, int size) {
      for (int at = 0; at < size; at++) {
        if (last == NONE || !isSame(some, at, last)) {
          last = rate(some, at);
        }
        rateOf[pairs++] = last;
      }
    }

    private int rate(long[][] some, int at) {
      int mask = table.length - 1;
      int slot = hash(some, at) & mask;
      while (table[slot] != NONE) {
        if (isSame(some, at, table[slot])) {
          return table[slot];
        }
        slot = (slot + 1) & mask;
      }
      table[slot] = note(some, at);
      if (2 * count == table.length) {
        grow();
      }
      return count - 1;
    }

    private int note(long[][] some, int at) {
      for (int goal = 0; goal < points.length; goal++) {
        points[goal][count] = some[goal][at];
      }
      return count++;
    }

    private boolean isSame(long[][] some, int at, int rate) {
      for (int goal = 0; goal < points.length; goal++) {
        if (some[goal][at] != points[goal][rate]) {
          return false;
        }
      }
      return true;
    }

    private static int hash(long[][] some, int at) {
      long hash = 0;
      for (long[] goal : some) {
        hash = (hash ^ goal[at]) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 32;
      }
      return (int) hash;
    }

    private void grow() {
      table = empty(2 * table.length);
      int mask = table.length - 1;
      for (int goal = 0; goal < points.length; goal++) {
        points[goal] = Arrays.copyOf(points[goal], count * 2);
      }
      for (int rate = 0; rate < count; rate++) {
        int slot = hash(points, rate) & mask;
        while (table[slot] != NONE) {
          slot = (slot + 1) & mask;
        }
        table[slot] = rate;
      }
    }

    /** What was taken. */
    Rates rates() {
      long[][] exact = new long[points.length][];
      Arrays.setAll(exact, goal -> Arrays.copyOf(points[goal], count));
      return new Rates(rateOf, exact);
    }
  }
}
