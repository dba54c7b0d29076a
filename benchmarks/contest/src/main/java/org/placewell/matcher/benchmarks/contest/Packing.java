package org.placewell.matcher.benchmarks.contest;

import java.util.Arrays;
import java.util.Optional;

/**
 * Goals in one number for each pair, so that more of an earlier goal outweighs all of the later
 * ones.
 *
 * <p>The proof of width: a plan has at most {@link Problem#most} pairs, each of another row. So
 * what the later goals add up to lies between minus the sum of so many of the largest losses of a
 * row, and the sum of so many of the largest gains; one unit of the earlier goal weighs more than
 * the distance of the two. That nobody must stay out who may not is a goal before all others.
 *
 * @param goals how many goals, from the first, the weights hold
 * @param weights of each pair; of pairs that are not open, nothing
 * @param total no plan's weight, of whatever sign, is farther from 0
 * @param largest no pair's weight, of whatever sign, is farther from 0
 */
@SuppressWarnings("ArrayRecordComponent") // flat, and compared by nobody
record Packing(int goals, long[] weights, long total, long largest) {
  /** Of the first goals of a problem; empty if they are too wide for a {@code long}. */
  static Optional<Packing> of(Problem problem, int goals) {
    try {
      return Optional.of(exact(problem, goals));
    } catch (ArithmeticException tooWide) {
      return Optional.empty();
    }
  }

  /** For those who take the goals as they are. */
  static Packing none(int goals) {
    return new Packing(goals, new long[0], 0, 0);
  }

  private static Packing exact(Problem problem, int goals) {
    long[] weights = new long[problem.pairs()];
    for (int goal = goals - 1; goal >= 0; goal--) {
      int level = goal;
      long step = Math.addExact(width(problem, weights), 1);
      add(problem, weights, step, (row, pair) -> problem.points(level, pair));
    }
    if (!problem.must().isEmpty()) {
      long step = Math.addExact(width(problem, weights), 1);
      add(problem, weights, step, (row, pair) -> problem.must().get(row) ? 1 : 0);
    }
    long largest = 0;
    for (long weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    return new Packing(goals, weights, width(problem, weights), largest);
  }

  private interface Level {
    long of(int row, int pair);
  }

  private static void add(Problem problem, long[] weights, long step, Level level) {
    problem.forEachOpen((row, pair) ->
        weights[pair] =
            Math.addExact(weights[pair], Math.multiplyExact(step, level.of(row, pair))));
  }

  /** How far apart the weights of two plans can be. */
  private static long width(Problem problem, long[] weights) {
    long[] gain = new long[problem.rows()];
    long[] loss = new long[problem.rows()];
    problem.forEachOpen((row, pair) -> {
      gain[row] = Math.max(gain[row], weights[pair]);
      loss[row] = Math.max(loss[row], Math.negateExact(weights[pair]));
    });
    return Math.addExact(largest(gain, problem.most()), largest(loss, problem.most()));
  }

  private static long largest(long[] ofRows, int number) {
    Arrays.sort(ofRows);
    return Arrays.stream(ofRows, ofRows.length - number, ofRows.length).reduce(0, Math::addExact);
  }

  @Override
  public String toString() {
    return "packing of " + goals + " goals";
  }
}
