package org.placewell.matcher.solve;

/** A limit over several columns, by the pairs of a {@link Problem}. */
sealed interface Coupling {
  /** Σ weight ≤ room. */
  final class Total implements Coupling {
    private final int sum;
    private final int[] pairs;
    private final long[] weights;
    private final long room;

    Total(int sum, int[] pairs, long[] weights, long room) {
      this.sum = sum;
      this.pairs = pairs;
      this.weights = weights;
      this.room = room;
    }

    /** Its place in the graph. */
    int sum() {
      return sum;
    }

    int[] pairs() {
      return pairs;
    }

    long[] weights() {
      return weights;
    }

    long room() {
      return room;
    }
  }

  /** Nobody of the first side with somebody else of the second. */
  final class Apart implements Coupling {
    private final int conflict;
    private final int[] first;
    private final int[] second;

    Apart(int conflict, int[] first, int[] second) {
      this.conflict = conflict;
      this.first = first;
      this.second = second;
    }

    /** Its place in the graph. */
    int conflict() {
      return conflict;
    }

    int[] first() {
      return first;
    }

    int[] second() {
      return second;
    }
  }
}
