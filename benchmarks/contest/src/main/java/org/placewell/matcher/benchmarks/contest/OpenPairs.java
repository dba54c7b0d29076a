package org.placewell.matcher.benchmarks.contest;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.placewell.matcher.benchmarks.contest.Solver.Answer;

/** The pairs that may be chosen, as a peer numbers its variables: from 0, row by row. */
final class OpenPairs {
  private final Problem problem;
  private final int[] pairs;
  private final int[] rows;

  OpenPairs(Problem problem) {
    this.problem = problem;
    this.pairs = problem.open().stream().toArray();
    int[] rowOf = problem.rowOf();
    this.rows = Arrays.stream(pairs).map(pair -> rowOf[pair]).toArray();
  }

  int size() {
    return pairs.length;
  }

  int pair(int at) {
    return pairs[at];
  }

  int row(int at) {
    return rows[at];
  }

  int column(int at) {
    return problem.column(pairs[at]);
  }

  /** The answer that a peer's variables stand for. */
  Answer answer(IntPredicate isChosen, int goals, boolean proven) {
    int[] chosen = Answer.nothing(problem).pairs();
    for (int at = 0; at < pairs.length; at++) {
      if (isChosen.test(at)) {
        chosen[rows[at]] = pairs[at];
      }
    }
    return new Answer(chosen, goals, proven);
  }

  @Override
  public String toString() {
    return "open pairs of " + problem;
  }
}
