package org.placewell.matcher.timefold;

import java.util.Arrays;
import org.placewell.matcher.plan.CandidateGraph;

/**
 * Who has which pair at the moment, and what that leaves of every limit. Changing one row costs as
 * much as its pair has groups, times the people in those groups.
 */
final class Occupancy {
  private final Limits limits;
  private final int[] chosen;
  private final long[] total;
  private final int[][] members;
  private final int[] size;

  /** Begins with nobody placed. */
  Occupancy(CandidateGraph graph, Limits limits) {
    this.limits = limits;
    this.chosen = new int[graph.rows()];
    this.total = new long[limits.groups()];
    this.members = new int[limits.groups()][0];
    this.size = new int[limits.groups()];
    Arrays.fill(chosen, -1);
  }

  /** The pair of a row, or −1. */
  int chosen(int row) {
    return chosen[row];
  }

  /** Gives a row a pair, or none (−1), whether limits allow it or not. */
  void set(int row, int pair) {
    int old = chosen[row];
    if (old >= 0) {
      for (int i = limits.start(old); i < limits.start(old + 1); i++) {
        leave(limits.group(i), row, limits.weight(i));
      }
    }
    if (pair >= 0) {
      for (int i = limits.start(pair); i < limits.start(pair + 1); i++) {
        join(limits.group(i), row, limits.weight(i));
      }
    }
    chosen[row] = pair;
  }

  private void join(int group, int row, long weight) {
    total[group] += weight;
    if (size[group] == members[group].length) {
      members[group] = Arrays.copyOf(members[group], 2 * size[group] + 1);
    }
    members[group][size[group]++] = row;
  }

  private void leave(int group, int row, long weight) {
    total[group] -= weight;
    int[] rows = members[group];
    int at = --size[group];
    int last = rows[at];
    while (rows[at] != row) {
      at--;
    }
    rows[at] = last;
  }

  /**
   * A group some member of which has to leave before a pair fits, or −1 if it fits. The row of the
   * pair must have none at the moment.
   */
  int blocker(int pair) {
    for (int i = limits.start(pair); i < limits.start(pair + 1); i++) {
      int group = limits.group(i);
      if (!limits.isSum(group)) {
        int other = limits.otherSide(group);
        if (size[other] > 0) {
          return other;
        }
      } else if (isShort(group, limits.weight(i))) {
        return group;
      }
    }
    return -1;
  }

  private boolean isShort(int sum, long weight) {
    return weight > 0 && weight > limits.limit(sum) - total[sum];
  }

  /** Whether a pair fits as soon as somebody else, who has a place, has left it. */
  boolean fitsWithout(int pair, int other) {
    for (int i = limits.start(pair); i < limits.start(pair + 1); i++) {
      int group = limits.group(i);
      if (limits.isSum(group)) {
        if (isShort(group, limits.weight(i) - weight(group, other))) {
          return false;
        }
      } else if (!isAloneIn(limits.otherSide(group), other)) {
        return false;
      }
    }
    return true;
  }

  private long weight(int ofGroup, int row) {
    int pair = chosen[row];
    for (int i = limits.start(pair); i < limits.start(pair + 1); i++) {
      if (limits.group(i) == ofGroup) {
        return limits.weight(i);
      }
    }
    return 0;
  }

  private boolean isAloneIn(int side, int row) {
    return size[side] == 0 || (size[side] == 1 && members[side][0] == row);
  }

  /** How many people are in a group. */
  int size(int group) {
    return size[group];
  }

  /** The row of one of the people in a group; the order changes with every change. */
  int member(int group, int at) {
    return members[group][at];
  }
}
