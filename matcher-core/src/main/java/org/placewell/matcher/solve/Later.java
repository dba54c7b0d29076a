package org.placewell.matcher.solve;

import java.util.Arrays;

/** For each row, or each column, the pairs that were not there at the start, as linked lists. */
final class Later {
  private final int[] head;
  private int[] pair = {};
  private int[] next = {};
  private int size;

  Later(int count) {
    head = new int[count];
    Arrays.fill(head, Duals.NONE);
  }

  void add(int at, int newPair) {
    if (size == pair.length) {
      pair = Arrays.copyOf(pair, Math.max(256, 2 * size));
      next = Arrays.copyOf(next, pair.length);
    }
    pair[size] = newPair;
    next[size] = head[at];
    head[at] = size++;
  }

  /** The first entry of a row or column, or none. */
  int first(int at) {
    return head[at];
  }

  /** The entry after one, or none. */
  int after(int entry) {
    return next[entry];
  }

  /** The pair of an entry. */
  int pair(int entry) {
    return pair[entry];
  }
}
