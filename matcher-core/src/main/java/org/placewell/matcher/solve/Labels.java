package org.placewell.matcher.solve;

import java.util.Arrays;

/**
 * Columns and clusters reached by a search, how far each is, and the pair by which it was reached,
 * or the node.
 */
final class Labels {
  /** Numbers of nodes begin here, far below all else by which a column is reached. */
  private static final int HOP = Integer.MIN_VALUE;

  private final Duals duals;
  private final long[] label;
  private final int[] via;
  private final int[] reached;
  private final Heap heap = new Heap();
  private int count;

  Labels(Duals duals) {
    int nodes = duals.price.length;
    this.duals = duals;
    this.label = new long[nodes];
    Arrays.fill(label, Duals.FAR);
    this.via = new int[nodes];
    this.reached = new int[nodes];
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

  /** What is noted where a node was reached from another, and not by a pair. */
  static int hop(int from) {
    return HOP + from;
  }

  /** The node on the way to one that was reached by a pair; itself, if it was. */
  int beforeHops(int node) {
    int at = node;
    while (via[at] < HOP / 2) {
      at = via[at] - HOP;
    }
    return at;
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
    for (int i = 0; i < count && sign > 0 && !duals.clusters.isEmpty(); i++) {
      if (!duals.isColumn(reached[i])) {
        duals.raiseWithin(reached[i]);
      }
    }
    count = 0;
    heap.clear();
  }

  private void settle(int col, long by) {
    duals.setPrice(col, duals.price[col] + by);
    if (!duals.isColumn(col)) {
      return;
    }
    for (int slot = duals.slotStart[col]; slot < duals.slotStart[col + 1]; slot++) {
      int row = duals.holder[slot];
      if (row >= 0) {
        duals.setSurplus(row, duals.surplus[row] - by);
      }
    }
  }
}
