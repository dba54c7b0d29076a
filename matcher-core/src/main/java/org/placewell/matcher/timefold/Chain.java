package org.placewell.matcher.timefold;

import java.util.Arrays;
import org.placewell.matcher.plan.CandidateGraph;

/**
 * A chain of changes tried out on an occupancy: people leave their place, people settle in another,
 * and then everything is put back. Nobody leaves twice.
 */
final class Chain {
  private final CandidateGraph graph;
  private final Occupancy occupancy;
  private final int[] leftIn;
  private final long[] gain;
  private int[] rows = new int[16];
  private int[] before = new int[16];
  private int size;
  private int homeless;
  private int number;

  Chain(CandidateGraph graph, Occupancy occupancy) {
    this.graph = graph;
    this.occupancy = occupancy;
    this.leftIn = new int[graph.rows()];
    this.gain = new long[graph.goals()];
  }

  /** Puts everything back and begins anew. */
  void restart() {
    for (int i = 0; i < size; i++) {
      occupancy.set(rows[i], -1);
    }
    for (int i = 0; i < size; i++) {
      occupancy.set(rows[i], before[i]);
    }
    size = 0;
    homeless = 0;
    number++;
    Arrays.fill(gain, 0);
  }

  /** Takes a row out of its place; rows find a new one in the order in which they left. */
  void leave(int row) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
      before = Arrays.copyOf(before, 2 * size);
    }
    rows[size] = row;
    before[size++] = occupancy.chosen(row);
    leftIn[row] = number;
    count(occupancy.chosen(row), -1);
    occupancy.set(row, -1);
  }

  /** Gives a row that left a place, or none (−1). */
  void settle(int row, int pair) {
    occupancy.set(row, pair);
    count(pair, 1);
  }

  private void count(int pair, int times) {
    if (pair >= 0) {
      for (int goal = 0; goal < gain.length; goal++) {
        gain[goal] += times * graph.points(goal, pair);
      }
    }
  }

  /** Whether the row is part of this chain already. */
  boolean contains(int row) {
    return leftIn[row] == number;
  }

  /** Whether somebody who left has not been asked yet. */
  boolean hasNext() {
    return homeless < size;
  }

  /** The next row that left. */
  int next() {
    return rows[homeless++];
  }

  /** Whether the plan is worse than before, as far as the goals of the graph tell. */
  boolean isLoss() {
    int goal = 0;
    while (goal < gain.length && gain[goal] == 0) {
      goal++;
    }
    return goal < gain.length && gain[goal] < 0;
  }

  /** How many rows have left their place. */
  int size() {
    return size;
  }

  int row(int at) {
    return rows[at];
  }

  /** The pair a row had before it left, or −1. */
  int before(int at) {
    return before[at];
  }
}
