package org.placewell.matcher.timefold;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.placewell.matcher.plan.CandidateGraph;

/** The choices a chain has at the moment: which pair a row may get, and who makes room. */
final class Choices {
  static final int SAMPLES = 8;

  private final CandidateGraph graph;
  private final Limits limits;
  private final Occupancy occupancy;
  private final Chain chain;
  private final SplittableRandom random;
  private long[] gain;
  private long[] bestGain;

  Choices(Search search, Occupancy occupancy, Chain chain, SplittableRandom random) {
    this.graph = search.graph();
    this.limits = search.limits();
    this.occupancy = occupancy;
    this.chain = chain;
    this.random = random;
    this.gain = new long[graph.goals()];
    this.bestGain = new long[graph.goals()];
  }

  /** A random pair of a row that has some. */
  int anyPair(int row) {
    return random.nextInt(graph.rowStart(row), graph.rowEnd(row));
  }

  /** A random pair of a row, or none (−1) if it need not have one. */
  int anyPairOrNone(int row) {
    int none = graph.ownBedPair(row) < 0 ? 1 : 0;
    int choice = random.nextInt(graph.rowStart(row) - none, graph.rowEnd(row));
    return choice < graph.rowStart(row) ? -1 : choice;
  }

  /** A pair that fits, or −1. */
  int freePair(int row) {
    int start = graph.rowStart(row);
    int size = graph.rowEnd(row) - start;
    int from = random.nextInt(size);
    for (int i = 0; i < size; i++) {
      int pair = start + (from + i) % size;
      if (occupancy.blocker(pair) < 0) {
        return pair;
      }
    }
    return -1;
  }

  /**
   * Of a few pairs the one that gains most points over those of the first person who would have to
   * leave; −1 if none of them can be had.
   */
  int bestPair(int row) {
    int best = -1;
    for (int i = 0; i < SAMPLES; i++) {
      int pair = anyPair(row);
      int group = occupancy.blocker(pair);
      int other = group < 0 ? -1 : leaver(group);
      if (group < 0 || other >= 0) {
        weigh(pair, other < 0 ? -1 : occupancy.chosen(other));
        if (best < 0 || Arrays.compare(gain, bestGain) > 0) {
          best = pair;
          keepGain();
        }
      }
    }
    return best;
  }

  private void weigh(int pair, int against) {
    for (int goal = 0; goal < gain.length; goal++) {
      long lost = against < 0 ? 0 : graph.points(goal, against);
      gain[goal] = graph.points(goal, pair) - lost;
    }
  }

  private void keepGain() {
    long[] worse = bestGain;
    bestGain = gain;
    gain = worse;
  }

  /** Somebody in a group who can leave it, or −1: neither pinned nor part of the chain already. */
  int leaver(int group) {
    int size = occupancy.size(group);
    int from = size == 0 ? 0 : random.nextInt(size);
    for (int i = 0; i < size; i++) {
      int row = occupancy.member(group, (from + i) % size);
      if (mayJoin(row)) {
        return row;
      }
    }
    return -1;
  }

  /** A pair of somebody else that a pair which was left may have kept out, or −1. */
  int rival(int left) {
    int pair = limits.anyRival(left, random);
    return pair >= 0 && mayJoin(graph.row(pair)) ? pair : -1;
  }

  private boolean mayJoin(int row) {
    return graph.pinnedPair(row) < 0 && !chain.contains(row);
  }
}
