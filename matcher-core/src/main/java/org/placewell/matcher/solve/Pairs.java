package org.placewell.matcher.solve;

import java.util.Arrays;
import java.util.function.Supplier;

/** Which row may have which column, row by row in flat arrays, and how many places a column has. */
final class Pairs {
  private final int[] rowStart;
  private final Supplier<int[]> column;
  private final int[] slotStart;
  private final boolean[] forced;
  private final Clusters clusters;

  Pairs(int[] rowStart, int[] column, int[] slotStart, boolean[] forced, Clusters clusters) {
    this(rowStart, () -> column, slotStart, forced, clusters);
  }

  /**
   * Some pairs.
   *
   * @param column of each pair, asked for when it is needed
   */
  Pairs(
      int[] rowStart,
      Supplier<int[]> column,
      int[] slotStart,
      boolean[] forced,
      Clusters clusters) {
    this.rowStart = rowStart;
    this.column = column;
    this.slotStart = slotStart;
    this.forced = forced;
    this.clusters = clusters;
  }

  /** For each row its first pair, then the number of pairs. */
  int[] rowStart() {
    return rowStart;
  }

  /** Of each pair; beyond them there may be room for more. */
  int[] column() {
    return column.get();
  }

  /** For each column its first place, then the number of places. */
  int[] slotStart() {
    return slotStart;
  }

  /** Whether a row must have one of its pairs. */
  boolean[] forced() {
    return forced;
  }

  /** Columns that hold so many people together. */
  Clusters clusters() {
    return clusters;
  }

  int rows() {
    return rowStart.length - 1;
  }

  int columns() {
    return slotStart.length - 1;
  }

  int size() {
    return rowStart[rows()];
  }

  /** The row of a pair, looked for. */
  int rowOf(int pair) {
    int at = Arrays.binarySearch(rowStart, pair);
    int row = at < 0 ? -2 - at : at;
    while (rowStart[row + 1] <= pair) {
      row++;
    }
    return row;
  }

  /** The row of each pair; beyond them there may be room for more. */
  int[] rowOf() {
    int[] row = new int[column().length];
    for (int r = 0; r < rows(); r++) {
      Arrays.fill(row, rowStart[r], rowStart[r + 1], r);
    }
    return row;
  }

  /** The column of each place. */
  int[] columnOfSlot() {
    int[] of = new int[slotStart[columns()]];
    for (int col = 0; col < columns(); col++) {
      Arrays.fill(of, slotStart[col], slotStart[col + 1], col);
    }
    return of;
  }

  /** For each column its first entry in {@link #byColumn}, then the number of pairs. */
  int[] columnStart() {
    int[] start = new int[columns() + 1];
    int[] column = column();
    for (int pair = 0; pair < size(); pair++) {
      start[column[pair] + 1]++;
    }
    for (int col = 0; col < columns(); col++) {
      start[col + 1] += start[col];
    }
    return start;
  }

  /** All pairs, column by column. */
  int[] byColumn(int[] columnStart) {
    int[] next = columnStart.clone();
    int[] pairs = new int[size()];
    int[] column = column();
    for (int pair = 0; pair < pairs.length; pair++) {
      pairs[next[column[pair]]++] = pair;
    }
    return pairs;
  }

  /** Rows, that with the heaviest pair first; those that must be placed before all others. */
  int[] heaviestFirst(long[] weights) {
    long[] most = new long[rows()];
    for (int row = 0; row < most.length; row++) {
      most[row] = forced[row] ? Duals.FAR : 0;
      for (int pair = rowStart[row]; pair < rowStart[row + 1]; pair++) {
        most[row] = Math.max(most[row], weights[pair]);
      }
    }
    return inOrder(most);
  }

  /**
   * Rows, that with the most first.
   *
   * @param most of each row, 0 or more; overwritten
   */
  static int[] inOrder(long[] most) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(most.length);
    for (int row = 0; row < most.length; row++) {
      most[row] = ((most[row] >>> bits) << bits) | (most.length - 1 - row);
    }
    Arrays.sort(most);
    long mask = (1L << bits) - 1;
    int[] order = new int[most.length];
    Arrays.setAll(order, i -> most.length - 1 - (int) (most[most.length - 1 - i] & mask));
    return order;
  }
}
