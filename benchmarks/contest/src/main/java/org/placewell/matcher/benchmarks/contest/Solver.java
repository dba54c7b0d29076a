package org.placewell.matcher.benchmarks.contest;

import java.util.List;
import java.util.stream.IntStream;

/** What a contestant does. Holds no state between two calls. */
@FunctionalInterface
interface Solver {
  /**
   * Solves a problem; building a model of one's own belongs to it.
   *
   * @param packing the goals in one number, as {@link #takes} allowed; empty for one that does not
   *     ask for it
   * @throws Refusal if it cannot, and says why
   */
  Answer solve(Problem problem, Packing packing, Deadline deadline);

  /** Whether it wants the goals in one number. */
  default boolean packs() {
    return true;
  }

  /** Whether the numbers are small enough for it. */
  default boolean takes(Packing packing) {
    return packing.total() < Long.MAX_VALUE / 4;
  }

  /**
   * An answer.
   *
   * @param pairs for each row one of its pairs, or −1
   * @param goals how many goals, from the first, it is about
   * @param proven whether the solver claims that no plan is better in those goals
   * @param bounds for each goal, as far as the solver says, what no plan exceeds that equals this
   *     one in all goals before
   */
  @SuppressWarnings("ArrayRecordComponent") // flat, and compared by nobody
  record Answer(int[] pairs, int goals, boolean proven, List<Long> bounds) {
    public Answer {
      bounds = List.copyOf(bounds);
    }

    /** Of one who says no more than that. */
    Answer(int[] pairs, int goals, boolean proven) {
      this(pairs, goals, proven, List.of());
    }

    /** What it claims that no plan exceeds, goal by goal, if its plan is worth so much. */
    List<Long> claims(List<Long> values) {
      return proven ? values.subList(0, goals) : bounds;
    }

    /** Nobody anywhere, claimed by nobody to be good. */
    static Answer nothing(Problem problem) {
      return new Answer(IntStream.range(0, problem.rows()).map(row -> -1).toArray(), 0, false);
    }

    @Override
    public String toString() {
      return "answer for " + pairs.length + " rows";
    }
  }

  /** Why there is no answer. */
  final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean overflow;

    private Refusal(String message, boolean overflow) {
      super(message);
      this.overflow = overflow;
    }

    static Refusal because(String message) {
      return new Refusal(message, false);
    }

    /** The weights are too large: with fewer goals it may be able to. */
    static Refusal overflow(String message) {
      return new Refusal(message, true);
    }

    boolean isOverflow() {
      return overflow;
    }
  }
}
