package org.placewell.matcher.solve;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Inserts rows along shortest paths as {@link Insertion} does, where rows have their pairs in
 * levels. Prices only rise, and a column that is full stays so. So a search passes over a set of
 * columns that a nearer row has looked through, and takes the first free column where there is one:
 * no other is nearer.
 */
final class LevelInsertion implements Optimum {
  private final RowLevels levels;
  private final ColumnSets sets;
  private final char[] columns;

  /** Without pairs: the choice of a row is a column. */
  private final Duals duals;

  private final Labels labels;

  /** Of each set no column before this one is free. */
  private final int[] full;

  /** Of each set the lowest price seen in it. */
  private final long[] cheapest;

  /** Of each set from how near this search has looked through it, and which sets that are. */
  private final long[] entered;

  private final int[] touched;
  private int touchedCount;

  /** Columns as near as the one that is searched on from. */
  private final int[] near;

  private int nearCount;
  private long key;
  private long end;
  private int last;

  LevelInsertion(RowLevels levels, Pairs pairs) {
    this.levels = levels;
    this.sets = levels.sets();
    this.columns = sets.columns();
    this.duals =
        new Duals(
            new Pairs(
                pairs.rowStart(), new int[0], pairs.slotStart(), pairs.forced(), Clusters.none()),
            new long[0]);
    this.labels = new Labels(duals);
    this.full = new int[sets.count()];
    Arrays.setAll(full, sets::start);
    this.cheapest = new long[full.length];
    this.entered = new long[full.length];
    Arrays.fill(entered, Duals.FAR);
    this.touched = new int[full.length];
    this.near = new int[pairs.columns()];
    for (int row : levels.heaviestFirst(pairs.forced())) {
      insert(row);
    }
  }

  @Override
  public int column(int row) {
    return duals.chosen[row];
  }

  @Override
  public long surplus(int row) {
    return duals.surplus[row];
  }

  @Override
  public long[] prices() {
    return duals.price.clone();
  }

  @Override
  public Map<Integer, Long> ofSums() {
    return Map.of();
  }

  @Override
  public void forEachTight(int row, IntConsumer action) {
    for (int level = levels.first(row); level < levels.first(row + 1); level++) {
      long price = levels.weight(level) - duals.surplus[row];
      int set = levels.set(level);
      if (cheapest[set] <= price) {
        for (int at = sets.start(set); at < sets.start(set + 1); at++) {
          if (duals.price[columns[at]] == price) {
            action.accept(columns[at]);
          }
        }
      }
    }
  }

  private void insert(int row) {
    long least = duals.isForced(row) ? Duals.CLOSED / 2 : 0;
    int best = best(row, least);
    if (best == Duals.NONE) {
      duals.setSurplus(row, duals.isForced(row) ? Duals.HOPELESS : 0);
      return;
    }
    int set = levels.set(best);
    duals.setSurplus(row, levels.weight(best) - cheapest[set]);
    int free = cheapest[set] == 0 ? free(set) : Duals.NONE;
    if (free == Duals.NONE) {
      search(row);
      move(row);
    } else {
      duals.put(row, free, duals.freeSlot(free));
    }
  }

  /** The level that is worth most to a row, if it is worth more than the least. */
  private int best(int row, long least) {
    long most = least;
    int best = Duals.NONE;
    for (int level = levels.first(row), stop = levels.first(row + 1); level < stop; level++) {
      long weight = levels.weight(level);
      int set = levels.set(level);
      if (weight - cheapest[set] > most) {
        look(set);
        if (weight - cheapest[set] > most) {
          most = weight - cheapest[set];
          best = level;
        }
      }
    }
    return best;
  }

  /** Looks for the lowest price in a set. */
  private void look(int set) {
    long least = Duals.FAR;
    for (int at = sets.start(set), stop = sets.start(set + 1); at < stop; at++) {
      least = Math.min(least, duals.price[columns[at]]);
    }
    cheapest[set] = least;
  }

  /** A free column of a set, or none. */
  private int free(int set) {
    for (int stop = sets.start(set + 1); full[set] < stop; full[set]++) {
      if (duals.freeSlot(columns[full[set]]) != Duals.NONE) {
        return columns[full[set]];
      }
    }
    return Duals.NONE;
  }

  private void search(int row) {
    end = duals.leaving(row);
    last = Duals.NONE;
    key = 0;
    relax(row);
    for (int col = next(); col != Duals.NONE; col = next()) {
      for (int slot = duals.slotStart[col]; slot < duals.slotStart[col + 1]; slot++) {
        if (duals.holder[slot] != Duals.NONE) {
          relax(duals.holder[slot]);
        }
      }
    }
  }

  /** The nearest column not searched on from yet, or none nearer than the end. */
  private int next() {
    if (nearCount > 0 && key < end) {
      return near[--nearCount];
    }
    nearCount = 0;
    int col = labels.next(end);
    key = col == Duals.NONE ? key : labels.of(col);
    return col;
  }

  private void relax(int row) {
    long base = key + duals.surplus[row];
    for (int level = levels.first(row), stop = levels.first(row + 1); level < stop; level++) {
      long length = base - levels.weight(level);
      int set = levels.set(level);
      if (length < entered[set] && length + cheapest[set] < end) {
        if (entered[set] == Duals.FAR) {
          touched[touchedCount++] = set;
        }
        entered[set] = length;
        relax(row, set, length);
      }
    }
  }

  /** Looks through a set, if no column in it is free. */
  private void relax(int row, int set, long before) {
    int free = free(set);
    if (free != Duals.NONE) {
      reach(free, row, before);
      return;
    }
    cheapest[set] = relaxFull(row, set, before);
  }

  /** Looks through a set; tells the lowest price in it. */
  private long relaxFull(int row, int set, long before) {
    long[] price = duals.price;
    long[] label = labels.all();
    long least = Duals.FAR;
    long most = end;
    for (int at = sets.start(set), stop = sets.start(set + 1); at < stop; at++) {
      int col = columns[at];
      long length = before + price[col];
      least = Math.min(least, price[col]);
      if (length < Math.min(most, label[col])) {
        reach(col, row, length);
        most = end;
      }
    }
    return least;
  }

  private void reach(int col, int row, long length) {
    labels.reach(col, row, length);
    long vacating = duals.vacating(col);
    if (length + vacating < end) {
      end = length + vacating;
      last = col;
    }
    if (length == key) {
      near[nearCount++] = col;
    } else if (vacating > 0) {
      labels.queue(col);
    }
  }

  private void move(int row) {
    boolean hopeless = end >= Duals.FAR / 2;
    long lost = hopeless ? -Duals.HOPELESS : end;
    nearCount = 0;
    labels.settle(lost, 1);
    while (touchedCount > 0) {
      entered[touched[--touchedCount]] = Duals.FAR;
    }
    duals.setSurplus(row, duals.surplus[row] - lost);
    if (!hopeless && last != Duals.NONE) {
      follow();
    }
  }

  /** From the last column back to the row that has none yet. */
  private void follow() {
    int slot = duals.slotToVacate(last);
    if (duals.holder[slot] != Duals.NONE) {
      duals.setChosen(duals.holder[slot], Duals.NONE);
    }
    for (int col = last; col != Duals.NONE; ) {
      int row = labels.via(col);
      int left = duals.chosen[row];
      int vacated = left == Duals.NONE ? Duals.NONE : duals.slotOf(row, left);
      duals.put(row, col, slot);
      slot = vacated;
      col = left;
    }
  }
}
