package org.placewell.matcher.solve;

import java.util.Arrays;

/**
 * What stood where before it was overwritten, so that everything after a mark can be taken back.
 */
final class Journal {
  private final long[][] longs;
  private final int[][] ints;
  private int[] where = new int[1024];
  private long[] before = new long[1024];
  private int size;
  private boolean open;

  /**
   * A journal.
   *
   * @param longs long arrays, known by their place in this list
   * @param ints int arrays, known by the places after
   */
  Journal(long[][] longs, int[][] ints) {
    this.longs = longs;
    this.ints = ints;
  }

  /** From here on everything is noted; the mark to go back to. */
  int mark() {
    open = true;
    return size;
  }

  /** Nothing before this is taken back any more, and nothing is noted until the next mark. */
  void forget() {
    size = 0;
    open = false;
  }

  /** Notes what an entry of an array holds. */
  void note(int array, int index, long value) {
    if (open) {
      write(array, index, value);
    }
  }

  private void write(int array, int index, long value) {
    if (size + 2 > where.length) {
      where = Arrays.copyOf(where, 2 * where.length);
      before = Arrays.copyOf(before, 2 * before.length);
    }
    where[size] = array;
    before[size++] = value;
    where[size++] = index;
  }

  /** Takes back everything since a mark. */
  void back(int mark) {
    while (size > mark) {
      int index = where[--size];
      long value = before[--size];
      int array = where[size];
      if (array < longs.length) {
        longs[array][index] = value;
      } else {
        ints[array - longs.length][index] = (int) value;
      }
    }
  }
}
