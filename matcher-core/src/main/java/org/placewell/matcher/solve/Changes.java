package org.placewell.matcher.solve;

import java.util.Arrays;

/**
 * Changes of weights, carried out together: every row they upset is released and inserted again.
 */
final class Changes {
  private final Assignment choice;
  private final boolean[] upset;
  private int[] rows = new int[64];
  private int size;

  Changes(Assignment choice, int rows) {
    this.choice = choice;
    this.upset = new boolean[rows];
  }

  /** Nobody may choose a pair any more. */
  void close(int pair) {
    set(pair, Duals.CLOSED);
  }

  /** A row must be placed. */
  void force(int row) {
    upset(row);
    choice.force(row);
  }

  /**
   * Lowers the weight of a pair that is not closed.
   *
   * @throws ArithmeticException if so much is charged that it looks closed
   */
  void lower(int pair, long by) {
    if (choice.weight(pair) != Duals.CLOSED) {
      long left = choice.weight(pair) - by;
      if (left < Duals.HOPELESS) {
        throw new ArithmeticException("More is charged for one pair than numbers can hold.");
      }
      set(pair, left);
    }
  }

  /** Gives a pair a weight, also if it is closed. */
  void set(int pair, long weight) {
    int row = choice.rowOf(pair);
    if (choice.upsets(pair, weight)) {
      upset(row);
    }
    if (weight != choice.weight(pair)) {
      choice.setWeight(pair, weight);
    }
  }

  private void upset(int row) {
    if (!upset[row]) {
      upset[row] = true;
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, 2 * size);
      }
      rows[size++] = row;
    }
  }

  /** Rows first, for most go back to where they were; then what they left is filled. */
  void apply() {
    int[] vacant = new int[size];
    for (int i = 0; i < size; i++) {
      vacant[i] = choice.release(rows[i]);
    }
    for (int i = 0; i < size; i++) {
      choice.insert(rows[i]);
      upset[rows[i]] = false;
    }
    for (int col : vacant) {
      if (col != Duals.NONE) {
        choice.fill(col);
      }
    }
    size = 0;
  }
}
