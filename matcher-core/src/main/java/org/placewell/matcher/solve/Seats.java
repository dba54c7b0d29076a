package org.placewell.matcher.solve;

import java.util.Arrays;

/**
 * Who has which place in one choice, and for each column the cheapest who would leave it for none,
 * and the cheapest who has none and would come. Where the choice is best for its prices, all
 * lengths are exact; where it is not, some would be less than 0 and count as 0. Immutable once
 * made.
 */
final class Seats {
  private final Residual all;
  private final int[] entry;
  private final int[] holderStart;
  private final int[] holders;
  private final long[] vacating;
  private final int[] vacater;
  private final long[] entering;
  private final int[] entrant;

  /**
   * @param entry of each row, or {@link Duals#NONE}; pins of the start left out
   */
  Seats(Residual all, int[] entry) {
    this.all = all;
    this.entry = entry;
    this.holderStart = new int[all.columns() + 1];
    this.holders = holders();
    this.vacating = new long[all.columns()];
    this.vacater = new int[all.columns()];
    this.entering = new long[all.columns()];
    this.entrant = new int[all.columns()];
    for (int col = 0; col < vacating.length; col++) {
      vacate(col);
      enter(col);
    }
  }

  private int[] holders() {
    for (int at : entry) {
      if (at != Duals.NONE) {
        holderStart[all.column(at) + 1]++;
      }
    }
    Arrays.parallelPrefix(holderStart, Integer::sum);
    int[] next = holderStart.clone();
    int[] found = new int[holderStart[all.columns()]];
    for (int row = 0; row < entry.length; row++) {
      if (entry[row] != Duals.NONE) {
        found[next[all.column(entry[row])]++] = row;
      }
    }
    return found;
  }

  private void vacate(int col) {
    vacater[col] = Duals.NONE;
    if (holderStart[col + 1] - holderStart[col] < all.places(col)) {
      return;
    }
    vacating[col] = Duals.FAR;
    for (int at = holderStart[col]; at < holderStart[col + 1]; at++) {
      long loss = Math.max(0, all.leaving(holders[at]) - own(holders[at]));
      if (all.leaving(holders[at]) < Duals.FAR && loss < vacating[col]) {
        vacating[col] = loss;
        vacater[col] = holders[at];
      }
    }
  }

  private void enter(int col) {
    entering[col] = all.price(col);
    entrant[col] = Duals.NONE;
    for (int at = all.columnStart(col); at < all.columnStart(col + 1); at++) {
      int one = all.ofColumn(at);
      int row = all.row(one);
      if (entry[row] == Duals.NONE && all.slack(one) < Duals.FAR / 2) {
        long loss = Math.max(0, all.slack(one) - all.leaving(row));
        if (loss < entering[col]) {
          entering[col] = loss;
          entrant[col] = one;
        }
      }
    }
  }

  Residual all() {
    return all;
  }

  /** The entry a row has, or {@link Duals#NONE}. */
  int entry(int row) {
    return entry[row];
  }

  /** The column a row has, or {@link Duals#NONE}. */
  int column(int row) {
    return entry[row] == Duals.NONE ? Duals.NONE : all.column(entry[row]);
  }

  int holderStart(int col) {
    return holderStart[col];
  }

  int holder(int at) {
    return holders[at];
  }

  /** What a row loses by what it has. */
  long own(int row) {
    return entry[row] == Duals.NONE ? 0 : all.slack(entry[row]);
  }

  /** What is lost if a row that has a place takes another; {@link Duals#FAR} if it may not. */
  long moving(int to) {
    long slack = all.slack(to);
    return slack >= Duals.FAR / 2 ? Duals.FAR : Math.max(0, slack - own(all.row(to)));
  }

  /** What is lost if one of a column goes out, or nothing if there is room. */
  long vacating(int col) {
    return vacating[col];
  }

  /** Who that is, or {@link Duals#NONE} if there is room. */
  int vacater(int col) {
    return vacater[col];
  }

  /**
   * What is lost if one who has no place comes to a column, or nobody does and a place is empty.
   */
  long entering(int col) {
    return entering[col];
  }

  /** By which entry somebody comes, or {@link Duals#NONE}. */
  int entrant(int col) {
    return entrant[col];
  }
}
