package org.placewell.matcher.solve;

import java.util.Arrays;

/**
 * Sets of columns, each kept once however many rows have it, two bytes a column. Open addressing,
 * linear probing.
 */
final class ColumnSets {
  /** A column is a number of 16 bits. */
  static final int MOST_COLUMNS = 1 << 16;

  private static final long MIXER = 0x9E3779B97F4A7C15L;

  /** Of each column, so that sums of them tell sets apart. */
  private final long[] hashOfColumn;

  /** Of each set where it starts; one more says where the last ends. */
  private int[] start = new int[257];

  private long[] hash = new long[256];
  private char[] columns;
  private int[] table = new int[1024];
  private int sets;

  /**
   * No sets.
   *
   * @param count how many columns there are
   * @param room for so many columns of sets at first
   */
  ColumnSets(int count, int room) {
    hashOfColumn = new long[count];
    for (int col = 0; col < count; col++) {
      long mixed = (col + 1) * MIXER;
      hashOfColumn[col] = (mixed ^ (mixed >>> 29)) * MIXER;
    }
    columns = new char[room];
    Arrays.fill(table, Duals.NONE);
  }

  int count() {
    return sets;
  }

  /** Where a set begins in {@link #columns}; it ends where the next begins. */
  int start(int set) {
    return start[set];
  }

  /** Set by set. */
  char[] columns() {
    return columns;
  }

  /** The set of the first some columns of a list: one found before in the same order, or new. */
  int find(char[] list, int size) {
    long own = size;
    for (int i = 0; i < size; i++) {
      own += hashOfColumn[list[i]];
    }
    int mask = table.length - 1;
    int slot = (int) (own >>> Integer.SIZE) & mask;
    while (table[slot] != Duals.NONE) {
      int set = table[slot];
      if (hash[set] == own && Arrays.equals(columns, start[set], start[set + 1], list, 0, size)) {
        return set;
      }
      slot = (slot + 1) & mask;
    }
    table[slot] = sets;
    return add(list, size, own);
  }

  private int add(char[] list, int size, long own) {
    int set = sets++;
    int end = start[set] + size;
    if (end > columns.length) {
      columns = Arrays.copyOf(columns, Math.max(end, 2 * columns.length));
    }
    System.arraycopy(list, 0, columns, start[set], size);
    hash[set] = own;
    if (sets == hash.length) {
      start = Arrays.copyOf(start, 2 * sets + 1);
      hash = Arrays.copyOf(hash, 2 * sets);
    }
    start[sets] = end;
    if (2 * sets == table.length) {
      grow();
    }
    return set;
  }

  private void grow() {
    table = new int[2 * table.length];
    Arrays.fill(table, Duals.NONE);
    for (int set = 0; set < sets; set++) {
      int slot = (int) (hash[set] >>> Integer.SIZE) & (table.length - 1);
      while (table[slot] != Duals.NONE) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = set;
    }
  }
}
