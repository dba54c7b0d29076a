package org.placewell.matcher.plan;

/** What is said of pairs, as a number, row by row. */
interface Values {
  /**
   * What is said of a row and some columns, between which and the row nothing lies.
   *
   * @param count how many of the columns, from the first
   * @param into where it is put, from the first
   */
  void read(int row, int[] columns, int count, long[] into);

  /** All pairs of a row are done. */
  void done(int row);
}
