package org.placewell.matcher.solve;

import java.util.Arrays;
import java.util.Optional;

/** Inserts rows, each along a shortest path over columns, labelled with what is lost. */
final class Insertion {
  private final Duals duals;
  private final int[] rowStart;
  private final Labels labels;
  private Optional<Levels> levels = Optional.empty();
  private long end;
  private int last;
  private int[] path = new int[64];

  Insertion(Duals duals, int[] rowStart, Labels labels) {
    this.duals = duals;
    this.rowStart = rowStart;
    this.labels = labels;
  }

  /** Inserts a row that is out. One that must be placed and cannot be is hopeless from then on. */
  void insert(int row) {
    int best = best(row);
    if (best == Duals.NONE) {
      duals.setSurplus(row, duals.isForced(row) ? Duals.HOPELESS : 0);
      return;
    }
    int col = duals.column[best];
    duals.setSurplus(row, duals.weight[best] - duals.price[col]);
    int free = duals.openSlot(col);
    if (free == Duals.NONE) {
      search(row);
      move(row);
    } else {
      duals.put(row, best, free);
    }
  }

  /** The pair of a row that is worth most, if it is worth anything. */
  private int best(int row) {
    long most = duals.isForced(row) ? Duals.CLOSED / 2 : 0;
    int best = Duals.NONE;
    for (int pair = rowStart[row], stop = rowStart[row + 1]; pair < stop; pair++) {
      long value = duals.weight[pair] - duals.price[duals.column[pair]];
      if (value > most) {
        most = value;
        best = pair;
      }
    }
    Later later = duals.laterOfRow;
    for (int at = later.first(row); at != Duals.NONE; at = later.after(at)) {
      int pair = later.pair(at);
      long value = duals.weight[pair] - duals.price[duals.column[pair]];
      if (value > most) {
        most = value;
        best = pair;
      }
    }
    return best;
  }

  /** Inserts rows one after the other, before anything else has happened: prices only rise. */
  void insertAll(int[] rows) {
    levels = Levels.of(duals, rowStart);
    for (int row : rows) {
      insert(row);
    }
    levels = Optional.empty();
  }

  private void search(int row) {
    end = duals.leaving(row);
    last = Duals.NONE;
    relax(row, 0);
    for (int node = labels.next(end); node != Duals.NONE; node = labels.next(end)) {
      if (duals.isColumn(node)) {
        relaxHolders(node);
      }
      if (!duals.clusters.isEmpty()) {
        handOn(node);
      }
    }
  }

  private void relaxHolders(int col) {
    for (int slot = duals.slotStart[col]; slot < duals.slotStart[col + 1]; slot++) {
      if (duals.holder[slot] >= 0) {
        relax(duals.holder[slot], labels.of(col));
      }
    }
  }

  /**
   * A column has a place left and the cluster around it has none, which it takes from another
   * column, maybe by way of larger clusters.
   */
  private void handOn(int node) {
    int around = duals.clusters.parent(node);
    if (around != Duals.NONE && !duals.isFull(node)) {
      hop(node, around);
    }
    if (!duals.isColumn(node)) {
      for (int inside : duals.clusters.within(duals.clusters.at(node))) {
        if (!duals.isEmpty(inside)) {
          hop(node, inside);
        }
      }
    }
  }

  private void hop(int from, int to) {
    long length = labels.of(from) + duals.price[to] - duals.price[from];
    if (length < Math.min(end, labels.of(to))) {
      if (duals.isColumn(to)) {
        reach(to, Labels.hop(from), length);
      } else {
        labels.reach(to, Labels.hop(from), length);
        labels.queue(to);
      }
    }
  }

  private void relax(int row, long before) {
    long base = before + duals.surplus[row];
    if (levels.isPresent() && levels.get().has(row)) {
      relax(levels.get(), row, base);
    } else {
      relaxAll(row, base);
    }
  }

  private void relax(Levels sorted, int row, long base) {
    for (int level = sorted.first(row), stop = sorted.end(row); level < stop; level++) {
      long before = base - sorted.weight(level);
      if (before + sorted.cheapest(level) < end) {
        sorted.saw(level, relax(sorted, level, before, sorted.start(level + 1)));
      }
    }
  }

  /** Looks through a level; tells the lowest price in it. */
  private long relax(Levels sorted, int level, long before, int stop) {
    int[] columns = sorted.columns();
    long[] price = duals.price;
    long[] label = labels.all();
    long cheapest = Duals.FAR;
    long most = end;
    for (int at = sorted.start(level); at < stop; at++) {
      int col = columns[at];
      long length = before + price[col];
      cheapest = Math.min(cheapest, price[col]);
      if (length < Math.min(most, label[col])) {
        reach(col, ~at, length);
        most = end;
      }
    }
    return cheapest;
  }

  private void relaxAll(int row, long base) {
    int[] column = duals.column;
    long[] weight = duals.weight;
    long[] price = duals.price;
    long[] label = labels.all();
    long most = end;
    for (int pair = rowStart[row], stop = rowStart[row + 1]; pair < stop; pair++) {
      int col = column[pair];
      long length = base - weight[pair] + price[col];
      if (length < Math.min(most, label[col])) {
        reach(col, pair, length);
        most = end;
      }
    }
    Later later = duals.laterOfRow;
    for (int at = later.first(row); at != Duals.NONE; at = later.after(at)) {
      int pair = later.pair(at);
      int col = column[pair];
      long length = base - weight[pair] + price[col];
      if (length < end && length < labels.of(col)) {
        reach(col, pair, length);
      }
    }
  }

  private void reach(int col, int pair, long length) {
    labels.reach(col, pair, length);
    long vacating = duals.vacating(col);
    if (length + vacating < end) {
      end = length + vacating;
      last = col;
    }
    if (vacating > 0) {
      labels.queue(col);
    }
  }

  private void move(int row) {
    boolean hopeless = end >= Duals.FAR / 2;
    long lost = hopeless ? -Duals.HOPELESS : end;
    int to = last;
    if (hopeless || to == Duals.NONE) {
      labels.settle(lost, 1);
      duals.setSurplus(row, duals.surplus[row] - lost);
      return;
    }
    int[] path = path(to);
    labels.settle(lost, 1);
    duals.setSurplus(row, duals.surplus[row] - lost);
    follow(path, to);
  }

  /** The pairs to be chosen, the last column's first. */
  private int[] path(int to) {
    int length = 0;
    int left = Duals.NONE;
    int col = to;
    do {
      col = labels.beforeHops(col);
      if (length == path.length) {
        path = Arrays.copyOf(path, 2 * length);
      }
      int pair = via(col);
      path[length++] = pair;
      left = duals.chosen[duals.rowOf(pair)];
      col = left == Duals.NONE ? col : duals.column[left];
    } while (left != Duals.NONE);
    return Arrays.copyOf(path, length);
  }

  /** The pair by which a column was reached; of a level, its place there was noted. */
  private int via(int col) {
    int via = labels.via(col);
    return via < 0 ? levels.orElseThrow().pairs()[~via] : via;
  }

  private void follow(int[] path, int to) {
    int slot = duals.slotToVacate(to);
    if (duals.holder[slot] >= 0) {
      duals.setChosen(duals.holder[slot], Duals.NONE);
    }
    for (int pair : path) {
      int row = duals.rowOf(pair);
      slot = duals.slotIn(duals.column[pair], slot);
      int left = duals.chosen[row];
      int free = left == Duals.NONE ? slot : duals.slotOf(row, duals.column[left]);
      duals.put(row, pair, slot);
      slot = free;
    }
  }
}
