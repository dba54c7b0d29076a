package org.placewell.matcher.solve;

/** Tells which limits the columns alone see to. */
final class Settled {
  private final int[] column;
  private final int[] capacity;
  private final long[] most;
  private final int[] touched;

  Settled(int[] column, int[] capacity) {
    this.column = column;
    this.capacity = capacity;
    this.most = new long[capacity.length];
    this.touched = new int[capacity.length];
  }

  /** Whether as many as the columns hold, each of the heaviest, are not too many. */
  boolean is(Coupling.Total total) {
    int count = 0;
    for (int i = 0; i < total.pairs().length; i++) {
      int col = column[total.pairs()[i]];
      if (most[col] == 0) {
        touched[count++] = col;
      }
      most[col] = Math.max(most[col], total.weights()[i]);
    }
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum = Math.addExact(sum, Math.multiplyExact(most[touched[i]], (long) capacity[touched[i]]));
      most[touched[i]] = 0;
    }
    return sum <= total.room() || count == 0;
  }

  /** Whether one side is empty, or both lie in one column that holds one person. */
  boolean is(Coupling.Apart apart) {
    if (apart.first().length == 0 || apart.second().length == 0) {
      return true;
    }
    int col = column[apart.first()[0]];
    return capacity[col] == 1 && areIn(col, apart.first()) && areIn(col, apart.second());
  }

  private boolean areIn(int col, int[] pairs) {
    for (int pair : pairs) {
      if (column[pair] != col) {
        return false;
      }
    }
    return true;
  }
}
