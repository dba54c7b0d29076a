package org.placewell.matcher.solve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Fills a place that has fallen vacant, along a shortest path over columns towards it, or lowers
 * its price until nobody gains by coming.
 */
final class Refill {
  private final Pairs pairs;
  private final Duals duals;
  private final Labels labels;
  private int[] columnStart = {};
  private int[] byColumn = {};
  private long[] ceiling = {};
  private long end;
  private int last;

  Refill(Pairs pairs, Duals duals, Labels labels) {
    this.pairs = pairs;
    this.duals = duals;
    this.labels = labels;
  }

  void fill(int col) {
    int free = duals.leftSlot(col);
    if (free == Duals.NONE) {
      return;
    }
    if (duals.price[col] == 0) {
      duals.setHolder(free, Duals.NONE);
      return;
    }
    lookUp();
    seek(col);
    int[] path = last == Duals.NONE ? new int[0] : path(col);
    labels.settle(end, -1);
    follow(path, free);
  }

  /** Makes the index by columns, which not everybody needs. */
  void lookUp() {
    if (columnStart.length == 0) {
      duals.lookUpRows();
      columnStart = pairs.columnStart();
      byColumn = pairs.byColumn(columnStart);
    }
  }

  /**
   * Makes the index with the heaviest pairs first: few of a column are worth looking at.
   *
   * @param most of each pair, above which its weight never rises; of who must be placed, much more
   */
  void lookUp(long[] most) {
    lookUp();
    ceiling = new long[byColumn.length];
    for (int col = 0; col + 1 < columnStart.length; col++) {
      sort(columnStart[col], columnStart[col + 1], most);
    }
  }

  private void sort(int from, int to, long[] most) {
    Integer[] order = new Integer[to - from];
    Arrays.setAll(order, i -> byColumn[from + i]);
    Arrays.sort(order, Comparator.comparingLong((Integer pair) -> -most[pair]));
    for (int i = from; i < to; i++) {
      byColumn[i] = order[i - from];
      ceiling[i] = most[byColumn[i]];
    }
  }

  private void seek(int hole) {
    end = duals.price[hole];
    last = Duals.NONE;
    labels.reach(hole, Duals.NONE, 0);
    labels.queue(hole);
    for (int node = labels.next(end); node != Duals.NONE; node = labels.next(end)) {
      if (duals.isColumn(node)) {
        ask(node, labels.of(node));
      }
      if (!duals.clusters.isEmpty()) {
        handOn(node);
      }
    }
  }

  /** Instead of a place in a column, one in another of the same cluster may be filled. */
  private void handOn(int node) {
    int around = duals.clusters.parent(node);
    if (around != Duals.NONE && !duals.isEmpty(node)) {
      hop(node, around);
    }
    if (!duals.isColumn(node)) {
      for (int inside : duals.clusters.within(duals.clusters.at(node))) {
        if (!duals.isFull(inside)) {
          hop(node, inside);
        }
      }
    }
  }

  private void hop(int from, int to) {
    long length = labels.of(from) + duals.price[from] - duals.price[to];
    if (length < Math.min(end, labels.of(to))) {
      labels.reach(to, Labels.hop(from), length);
      labels.queue(to);
    }
  }

  private void ask(int col, long before) {
    long base = before + duals.price[col];
    boolean sorted = ceiling.length > 0;
    for (int i = columnStart[col], stop = columnStart[col + 1]; i < stop; i++) {
      if (sorted && base - ceiling[i] >= end) {
        break; // only who must be placed can have less than nothing left over
      }
      askPair(byColumn[i], base);
    }
    Later later = duals.laterOfColumn;
    for (int at = later.first(col); at != Duals.NONE; at = later.after(at)) {
      askPair(later.pair(at), base);
    }
  }

  private void askPair(int pair, long base) {
    int row = duals.rowOf(pair);
    long length = base + duals.surplus[row] - duals.weight[pair];
    if (length < end && duals.chosen[row] != pair) {
      come(row, pair, length);
    }
  }

  /**
   * A row would come by a pair: it ends here if it has no place, or if its place may stay empty.
   */
  private void come(int row, int pair, long length) {
    if (duals.chosen[row] == Duals.NONE) {
      end = length;
      last = pair;
      return;
    }
    int from = duals.column[duals.chosen[row]];
    if (length < labels.of(from)) {
      labels.reach(from, pair, length);
      labels.queue(from);
      if (length + duals.price[from] < end) {
        end = length + duals.price[from];
        last = pair;
      }
    }
  }

  /** The pairs to be chosen, the farthest from the vacant place first. */
  private int[] path(int hole) {
    IntStream.Builder path = IntStream.builder();
    int pair = last;
    int col = Duals.NONE;
    while (col != hole) {
      path.add(pair);
      col = labels.beforeHops(duals.column[pair]);
      pair = labels.via(col);
    }
    return path.build().toArray();
  }

  private void follow(int[] path, int free) {
    int slot = free;
    for (int i = path.length - 1; i >= 0; i--) {
      int row = duals.rowOf(path[i]);
      int left = duals.chosen[row];
      int vacant = left == Duals.NONE ? Duals.NONE : duals.slotOf(row, duals.column[left]);
      duals.put(row, path[i], duals.slotIn(duals.column[path[i]], slot));
      if (vacant != Duals.NONE) {
        duals.setHolder(vacant, Duals.NONE);
      }
      slot = vacant;
    }
    if (path.length == 0) {
      duals.setHolder(free, Duals.NONE);
    }
  }
}
