package org.placewell.matcher.solve;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The pairs of a graph that are left, numbered anew in the same order. Immutable but for a memo.
 */
final class Kept {
  /** Whoever asks about more than this part of the pairs gets an index. */
  private static final int FEW = 32;

  private final int pairs;
  private final int size;
  private final int[] runStart;
  private final int[] runEnd;

  /** The number of the first pair of each run. */
  private final int[] runHere;

  private int asked;
  private int[] graphPair = {};
  private int[] here = {};

  /**
   * Numbers pairs.
   *
   * @param kept those left
   * @param pairs how many the graph has
   */
  Kept(BitSet kept, int pairs) {
    this.pairs = pairs;
    this.size = kept.cardinality();
    int[] starts = new int[16];
    int[] ends = new int[16];
    int runs = 0;
    for (int at = kept.nextSetBit(0); at >= 0; at = kept.nextSetBit(ends[runs++])) {
      if (runs == starts.length) {
        starts = Arrays.copyOf(starts, 2 * runs);
        ends = Arrays.copyOf(ends, 2 * runs);
      }
      starts[runs] = at;
      ends[runs] = kept.nextClearBit(at);
    }
    this.runStart = Arrays.copyOf(starts, runs);
    this.runEnd = Arrays.copyOf(ends, runs);
    this.runHere = new int[runs];
    for (int run = 1; run < runs; run++) {
      runHere[run] = runHere[run - 1] + runEnd[run - 1] - runStart[run - 1];
    }
  }

  int size() {
    return size;
  }

  /** How many runs of pairs one after the other there are. */
  int runs() {
    return runStart.length;
  }

  /** The first pair of the graph in a run. */
  int runStart(int run) {
    return runStart[run];
  }

  /** One past the last pair of the graph in a run. */
  int runEnd(int run) {
    return runEnd[run];
  }

  /** The pair of the graph that a pair is. */
  int graphPair(int pair) {
    if (size == pairs) {
      return pair;
    }
    if (graphPair.length == 0 && ++asked < size / FEW) {
      int at = Arrays.binarySearch(runHere, pair);
      int run = at < 0 ? -2 - at : at;
      return runStart[run] + pair - runHere[run];
    }
    if (graphPair.length == 0) {
      graphPair = new int[size];
      int done = 0;
      for (int run = 0; run < runStart.length; run++) {
        for (int at = runStart[run]; at < runEnd[run]; at++) {
          graphPair[done++] = at;
        }
      }
    }
    return graphPair[pair];
  }

  /** The number of a pair of the graph, or {@link Duals#NONE}. */
  int here(int pair) {
    if (size == pairs) {
      return pair;
    }
    if (here.length == 0) {
      here = new int[pairs];
      Arrays.fill(here, Duals.NONE);
      for (int at = 0; at < size; at++) {
        here[graphPair(at)] = at;
      }
    }
    return here[pair];
  }
}
