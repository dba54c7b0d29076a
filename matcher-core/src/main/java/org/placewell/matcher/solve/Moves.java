package org.placewell.matcher.solve;

import java.util.Arrays;

/**
 * Each move of somebody who has a place to another place, with what is lost by it: column by
 * column, by that which is left or by that which is entered, the cheapest first. Immutable.
 */
final class Moves {
  private final int[] start;
  private final int bits;
  private final int[] entry;
  private final int[] other;
  private final long[] loss;

  private Moves(int[] start) {
    this.start = start;
    this.bits = bits(start);
    int size = start[start.length - 1];
    this.entry = new int[size];
    this.other = new int[size];
    this.loss = new long[size];
  }

  /** By the column that is left. */
  static Moves from(Seats seats) {
    return of(seats, true);
  }

  /** By the column that is entered. */
  static Moves to(Seats seats) {
    return of(seats, false);
  }

  private static Moves of(Seats seats, boolean byLeft) {
    Residual all = seats.all();
    int[] moving = moving(seats);
    int[] start = new int[all.columns() + 1];
    for (int at : moving) {
      start[(byLeft ? seats.column(all.row(at)) : all.column(at)) + 1]++;
    }
    Arrays.parallelPrefix(start, Integer::sum);
    Moves moves = new Moves(start);
    int[] next = start.clone();
    for (int at : moving) {
      int left = seats.column(all.row(at));
      int to = next[byLeft ? left : all.column(at)]++;
      moves.entry[to] = at;
      moves.other[to] = byLeft ? all.column(at) : left;
      moves.loss[to] = seats.moving(at);
    }
    moves.sort();
    return moves;
  }

  private static int[] moving(Seats seats) {
    Residual all = seats.all();
    int[] found = new int[all.size()];
    int size = 0;
    for (int row = 0; row < all.rows(); row++) {
      for (int at = all.rowStart(row);
          seats.entry(row) != Duals.NONE && at < all.rowStart(row + 1);
          at++) {
        if (at != seats.entry(row) && seats.moving(at) < Duals.FAR) {
          found[size++] = at;
        }
      }
    }
    return Arrays.copyOf(found, size);
  }

  /**
   * So many bits of a loss are not looked at in sorting: there an entry's place stands meanwhile.
   */
  private static int bits(int[] start) {
    int most = 1;
    for (int col = 0; col + 1 < start.length; col++) {
      most = Math.max(most, start[col + 1] - start[col]);
    }
    return Integer.SIZE - Integer.numberOfLeadingZeros(most);
  }

  private void sort() {
    for (int col = 0; col + 1 < start.length; col++) {
      sort(start[col], start[col + 1]);
    }
  }

  private void sort(int from, int end) {
    int[] entries = Arrays.copyOfRange(entry, from, end);
    int[] others = Arrays.copyOfRange(other, from, end);
    long[] losses = Arrays.copyOfRange(loss, from, end);
    long[] keys = new long[end - from];
    Arrays.setAll(keys, at -> losses[at] >> bits << bits | at);
    Arrays.sort(keys);
    for (int at = 0; at < keys.length; at++) {
      int old = (int) (keys[at] & ((1L << bits) - 1));
      entry[from + at] = entries[old];
      other[from + at] = others[old];
      loss[from + at] = losses[old];
    }
  }

  /** By how many bits losses have to be shifted to be in order. */
  int bits() {
    return bits;
  }

  int start(int col) {
    return start[col];
  }

  /** The entry of a move. */
  int entry(int at) {
    return entry[at];
  }

  /** The column at the other end of each move. */
  int[] others() {
    return other;
  }

  long[] losses() {
    return loss;
  }
}
