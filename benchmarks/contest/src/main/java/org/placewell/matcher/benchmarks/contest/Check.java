package org.placewell.matcher.benchmarks.contest;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.placewell.matcher.benchmarks.contest.Problem.Clash;
import org.placewell.matcher.benchmarks.contest.Problem.Total;

/** Whether a plan breaks a limit, and what it is worth; by nobody's code but this. */
final class Check {
  private final Problem problem;
  private final int[] pairs;
  private final boolean[] chosen;
  private final int[] rowOf;

  Check(Problem problem, int[] pairs) {
    this.problem = problem;
    this.pairs = pairs.clone();
    this.chosen = new boolean[problem.pairs()];
    this.rowOf = problem.rowOf();
    IntStream.of(pairs).filter(pair -> pair >= 0).forEach(pair -> chosen[pair] = true);
  }

  /** The first fault found, if there is one. */
  Optional<String> fault() {
    return IntStream.range(0, problem.rows())
        .mapToObj(this::faultOfRow)
        .flatMap(Optional::stream)
        .findFirst()
        .or(this::twice)
        .or(this::ofTotals)
        .or(this::ofClashes);
  }

  private Optional<String> faultOfRow(int row) {
    int pair = pairs[row];
    if (pair < 0) {
      return problem.must().get(row) ? Optional.of("somebody loses a place") : Optional.empty();
    }
    if (pair < problem.rowStart()[row] || pair >= problem.rowStart()[row + 1]) {
      return Optional.of("a row has another row's pair");
    }
    return problem.open().get(pair) ? Optional.empty() : Optional.of("a pair is over a limit");
  }

  private Optional<String> twice() {
    int[] columns =
        IntStream.of(pairs).filter(pair -> pair >= 0).map(problem::column).sorted().toArray();
    boolean twice = IntStream.range(1, columns.length).anyMatch(i -> columns[i] == columns[i - 1]);
    return problem.onePerColumn() && twice
        ? Optional.of("a vacancy is taken twice")
        : Optional.empty();
  }

  private Optional<String> ofTotals() {
    return problem.totals().stream().anyMatch(this::isOver)
        ? Optional.of("a sum is over its limit")
        : Optional.empty();
  }

  private boolean isOver(Total total) {
    return IntStream.range(0, total.pairs().length)
            .filter(at -> chosen[total.pairs()[at]])
            .mapToLong(at -> total.weights()[at])
            .sum()
        > total.limit();
  }

  private Optional<String> ofClashes() {
    return problem.clashes().stream().anyMatch(this::meets)
        ? Optional.of("two sides of a conflict meet")
        : Optional.empty();
  }

  private boolean meets(Clash clash) {
    int[] second = IntStream.of(clash.second()).filter(pair -> chosen[pair]).toArray();
    return IntStream.of(clash.first())
        .filter(pair -> chosen[pair])
        .anyMatch(one -> IntStream.of(second).anyMatch(other -> rowOf[one] != rowOf[other]));
  }

  /** The plan's value for each goal. */
  LongStream values() {
    return IntStream.range(0, problem.goals())
        .mapToLong(goal ->
            IntStream.of(pairs)
                .filter(pair -> pair >= 0)
                .mapToLong(pair -> problem.points(goal, pair))
                .reduce(0, Math::addExact));
  }

  @Override
  public String toString() {
    return "check of " + problem;
  }
}
