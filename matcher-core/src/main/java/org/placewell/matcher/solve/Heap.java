package org.placewell.matcher.solve;

import java.util.Arrays;

/** Columns that wait for their turn, the smallest key first, maybe several times: no objects. */
final class Heap {
  private long[] keys = new long[64];
  private int[] columns = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The key of the column that is next. */
  long smallestKey() {
    return keys[0];
  }

  void add(int column, long key) {
    if (size == columns.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      columns = Arrays.copyOf(columns, 2 * size);
    }
    int at = size++;
    while (at > 0 && keys[(at - 1) >> 1] > key) {
      int parent = (at - 1) >> 1;
      keys[at] = keys[parent];
      columns[at] = columns[parent];
      at = parent;
    }
    keys[at] = key;
    columns[at] = column;
  }

  /** Removes the column with the smallest key. */
  int take() {
    int first = columns[0];
    size--;
    long key = keys[size];
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && keys[child + 1] < keys[child]) {
        child++;
      }
      if (keys[child] >= key) {
        break;
      }
      keys[at] = keys[child];
      columns[at] = columns[child];
      at = child;
    }
    keys[at] = key;
    columns[at] = columns[size];
    return first;
  }
}
