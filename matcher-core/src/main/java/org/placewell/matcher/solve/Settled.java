package org.placewell.matcher.solve;

import com.google.common.math.LongMath;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Tells which limits the columns alone see to. */
final class Settled {
  private final IntUnaryOperator column;
  private final Capacities capacity;
  private final long[] most;
  private final int[] touched;

  /**
   * Tells by the columns.
   *
   * @param column of a pair that is left
   */
  Settled(IntUnaryOperator column, Capacities capacity, int columns) {
    this.column = column;
    this.capacity = capacity;
    this.most = new long[columns];
    this.touched = new int[columns];
  }

  /** A total, unless the columns see to it. */
  Optional<Coupling.Total> unless(Coupling.Total total) {
    return is(total) ? Optional.empty() : Optional.of(total);
  }

  /** Whether as many as the columns hold, each of the heaviest, are not too many. */
  private boolean is(Coupling.Total total) {
    int count = 0;
    for (int i = 0; i < total.pairs().length; i++) {
      int col = column.applyAsInt(total.pairs()[i]);
      if (most[col] == 0) {
        touched[count++] = col;
      }
      most[col] = Math.max(most[col], total.weights()[i]);
    }
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum =
          LongMath.saturatedAdd(
              sum, LongMath.saturatedMultiply(most[touched[i]], capacity.of(touched[i])));
      most[touched[i]] = 0;
    }
    return sum <= total.room() || count == 0;
  }

  /** Whether one side is empty, or both lie in one column that holds one person. */
  boolean is(Coupling.Apart apart) {
    if (apart.first().length == 0 || apart.second().length == 0) {
      return true;
    }
    int col = column.applyAsInt(apart.first()[0]);
    return capacity.of(col) == 1 && areIn(col, apart.first()) && areIn(col, apart.second());
  }

  private boolean areIn(int col, int[] pairs) {
    for (int pair : pairs) {
      if (column.applyAsInt(pair) != col) {
        return false;
      }
    }
    return true;
  }
}
