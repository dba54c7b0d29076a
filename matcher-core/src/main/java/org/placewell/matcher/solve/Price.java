package org.placewell.matcher.solve;

import com.google.common.math.LongMath;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Something that is charged for: Σ weight ≤ room over some pairs. It is a whole total; or, of a
 * conflict, that a part of one side and a part of the other do not come together.
 */
final class Price {
  private static final long MOST = 1L << Packing.BITS;

  private final Key key;
  private final int[] pairs;
  private final long[] weights;
  private final long heaviest;
  private final long room;

  /** What makes two prices the same, whatever pairs are left. */
  sealed interface Key {
    /** A sum of the graph. */
    record OfSum(int sum) implements Key {}

    /** Two parts of a conflict of the graph. */
    record OfConflict(int conflict, Part first, Part second) implements Key {}
  }

  /** The pairs of one side that lie in one column, or in one row. */
  record Part(boolean isRow, int at) {
    static Part row(int row) {
      return new Part(true, row);
    }

    static Part column(int column) {
      return new Part(false, column);
    }

    private boolean holds(IntPredicate holdsOne) {
      return isRow || holdsOne.test(at);
    }

    private int[] of(int[] side, Problem problem) {
      return Arrays.stream(side)
          .filter(pair -> at == (isRow ? problem.rowOf(pair) : problem.pairs().column()[pair]))
          .toArray();
    }
  }

  private Price(Key key, int[] pairs, long[] weights, long room) {
    this.key = key;
    this.pairs = pairs;
    this.weights = weights;
    this.heaviest = Arrays.stream(weights).max().orElse(1);
    this.room = room;
  }

  static Price of(Coupling.Total total) {
    return new Price(new Key.OfSum(total.sum()), total.pairs(), total.weights(), total.room());
  }

  /**
   * Two parts that differ in column or, if both are rows, in row: one person at most has either.
   */
  static Price of(Coupling.Apart apart, Part first, Part second, Problem problem) {
    int[] one = first.of(apart.first(), problem);
    int[] other =
        Arrays.stream(second.of(apart.second(), problem))
            .filter(pair -> Arrays.binarySearch(one, pair) < 0)
            .toArray();
    int[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    long[] weights = new long[all.length];
    Arrays.fill(weights, 1);
    return new Price(new Key.OfConflict(apart.conflict(), first, second), all, weights, 1);
  }

  /** The same price in another problem, if there is something to charge for and that may be. */
  Optional<Price> in(Problem problem) {
    return switch (key) {
      case Key.OfSum of ->
          problem.ofSum(of.sum()).filter(total -> !problem.isStrained(total)).map(Price::of);
      case Key.OfConflict of ->
          problem
              .ofConflict(of.conflict())
              .filter(apart -> holds(col -> problem.capacity(col) <= 1))
              .map(apart -> of(apart, of.first(), of.second(), problem));
    };
  }

  Key key() {
    return key;
  }

  /**
   * Whether no more than one person can have either part, whoever may still come.
   *
   * @param holdsOne of a column whether it holds one person at most
   */
  boolean holds(IntPredicate holdsOne) {
    return switch (key) {
      case Key.OfSum of -> true;
      case Key.OfConflict of -> of.first().holds(holdsOne) && of.second().holds(holdsOne);
    };
  }

  int[] pairs() {
    return pairs;
  }

  long weight(int at) {
    return weights[at];
  }

  long room() {
    return room;
  }

  /** The most that may be charged: so much that nobody pays more than any pair is worth. */
  long most() {
    return MOST / heaviest;
  }

  /** How much of it a choice uses. */
  long used(Assignment choice) {
    long used = 0;
    for (int i = 0; i < pairs.length; i++) {
      used = choice.isChosen(pairs[i]) ? LongMath.saturatedAdd(used, weights[i]) : used;
    }
    return used;
  }
}
