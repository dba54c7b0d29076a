package org.placewell.matcher.solve;

import java.util.Arrays;

/** Columns reached by a search, how far each is, and the pair by which it was reached. */
final class Labels {
  private final Duals duals;
  private final long[] label;
  private final int[] via;
  private final int[] reached;
  private final Heap heap = new Heap();
  private int count;

  Labels(Duals duals) {
    int columns = duals.price.length;
    this.duals = duals;
    this.label = new long[columns];
    Arrays.fill(label, Duals.FAR);
    this.via = new int[columns];
    this.reached = new int[columns];
  }

  long of(int col) {
    return label[col];
  }

  /** How far each column is. */
  long[] all() {
    return label;
  }

  /** The pair by which a column was reached. */
  int via(int col) {
    return via[col];
  }

  void reach(int col, int pair, long length) {
    if (label[col] == Duals.FAR) {
      reached[count++] = col;
    }
    label[col] = length;
    via[col] = pair;
  }

  /** Has a column searched on from when it is the nearest. */
  void queue(int col) {
    heap.add(col, label[col]);
  }

  /** The nearest column not searched on from yet, or none nearer than the end. */
  int next(long end) {
    while (!heap.isEmpty() && heap.smallestKey() < end) {
      long key = heap.smallestKey();
      int col = heap.take();
      if (key == label[col]) {
        return col;
      }
    }
    heap.clear();
    return Duals.NONE;
  }

  /**
   * Prices of columns nearer than the end change by the difference, and what those who hold them
   * have left over changes the other way; then everything is forgotten.
   *
   * @param sign 1 if prices rise, −1 if they fall
   */
  void settle(long end, int sign) {
    for (int i = 0; i < count; i++) {
      int col = reached[i];
      long by = end - label[col];
      if (by > 0) {
        settle(col, sign * by);
      }
      label[col] = Duals.FAR;
    }
    count = 0;
    heap.clear();
  }

  private void settle(int col, long by) {
    duals.setPrice(col, duals.price[col] + by);
    for (int slot = duals.slotStart[col]; slot < duals.slotStart[col + 1]; slot++) {
      int row = duals.holder[slot];
      if (row != Duals.NONE) {
        duals.setSurplus(row, duals.surplus[row] - by);
      }
    }
  }
}
