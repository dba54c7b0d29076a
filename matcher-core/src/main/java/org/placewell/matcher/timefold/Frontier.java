package org.placewell.matcher.timefold;

import java.util.Arrays;

/** Rows that wait for their turn, the largest key first: a heap without objects. */
final class Frontier {
  private long[] keys = new long[64];
  private int[] rows = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The key of the row that is next. */
  long largestKey() {
    return keys[0];
  }

  /** Adds a row, maybe once more. */
  void add(int row, long key) {
    if (size == rows.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      rows = Arrays.copyOf(rows, 2 * size);
    }
    int at = size++;
    while (at > 0 && keys[(at - 1) / 2] < key) {
      put(at, rows[(at - 1) / 2], keys[(at - 1) / 2]);
      at = (at - 1) / 2;
    }
    put(at, row, key);
  }

  /** Removes the row with the largest key. */
  int take() {
    int first = rows[0];
    size--;
    int at = 0;
    for (int child = largerChild(at); child < size && keys[child] > keys[size]; ) {
      put(at, rows[child], keys[child]);
      at = child;
      child = largerChild(at);
    }
    put(at, rows[size], keys[size]);
    return first;
  }

  private int largerChild(int at) {
    int child = 2 * at + 1;
    return child + 1 < size && keys[child + 1] > keys[child] ? child + 1 : child;
  }

  private void put(int at, int row, long key) {
    rows[at] = row;
    keys[at] = key;
  }
}
