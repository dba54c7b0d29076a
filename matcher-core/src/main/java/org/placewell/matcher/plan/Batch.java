package org.placewell.matcher.plan;

/** Pairs of one row between whose two sides nothing lies, to be asked about together. */
final class Batch {
  private final int[] columns;
  private final int[] pairs;
  private final long[] said;
  private int row;
  private int size;

  /**
   * @param most the most pairs a row can have
   */
  Batch(int most) {
    this.columns = new int[most];
    this.pairs = new int[most];
    this.said = new long[most];
  }

  void clear(int nextRow) {
    row = nextRow;
    size = 0;
  }

  void add(int column, int pair) {
    columns[size] = column;
    pairs[size++] = pair;
  }

  int size() {
    return size;
  }

  int pair(int at) {
    return pairs[at];
  }

  /** What a table says of the pairs, in their order; good until the next question. */
  long[] ask(Values table) {
    table.read(row, columns, size, said);
    return said;
  }
}
