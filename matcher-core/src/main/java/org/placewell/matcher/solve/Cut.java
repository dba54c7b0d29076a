package org.placewell.matcher.solve;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Stake;

/** What one case of several assumes: pairs nobody may choose, or one that somebody has. */
sealed interface Cut {
  /** The pairs left in a problem that the case closes. */
  int[] pairs(Problem problem);

  /** Whether the case closes a pair of a growing graph. */
  boolean closes(GrowingGraph graph, int pair);

  /** The row that must be placed in the case, if any. */
  default OptionalInt forced() {
    return OptionalInt.empty();
  }

  private static boolean stands(GrowingGraph graph, int pair, int conflict, boolean first) {
    Stake stake = new Stake.Stands(conflict, first);
    return IntStream.range(0, graph.base().limits())
        .anyMatch(limit -> graph.stakes(limit, pair).contains(stake));
  }

  /** What a pair adds to a sum. */
  private static long adds(GrowingGraph graph, int pair, int sum) {
    return IntStream.range(0, graph.base().limits())
        .boxed()
        .flatMap(limit -> graph.stakes(limit, pair).stream())
        .mapToLong(
            stake -> stake instanceof Stake.Adds adds && adds.sum() == sum ? adds.weight() : 0)
        .sum();
  }

  /** The pairs in an ascending list that are not in another. */
  private static IntStream without(int[] all, int[] others) {
    return Arrays.stream(all).filter(pair -> Arrays.binarySearch(others, pair) < 0);
  }

  /** Pairs that stand on both sides of a conflict. */
  static IntStream both(Coupling.Apart apart) {
    return Arrays.stream(apart.first())
        .filter(pair -> Arrays.binarySearch(apart.second(), pair) >= 0);
  }

  /** All pairs of one side of a conflict of the graph. */
  record Side(int conflict, boolean first) implements Cut {
    @Override
    public boolean closes(GrowingGraph graph, int pair) {
      return stands(graph, pair, conflict, first);
    }

    @Override
    public int[] pairs(Problem problem) {
      return problem
          .ofConflict(conflict)
          .map(apart -> first ? apart.first() : apart.second())
          .orElse(new int[0]);
    }
  }

  /** All pairs of a conflict but those on both sides. */
  record NotBoth(int conflict) implements Cut {
    @Override
    public boolean closes(GrowingGraph graph, int pair) {
      return stands(graph, pair, conflict, true) != stands(graph, pair, conflict, false);
    }

    @Override
    public int[] pairs(Problem problem) {
      return problem.ofConflict(conflict).map(NotBoth::pairs).orElse(new int[0]);
    }

    private static int[] pairs(Coupling.Apart apart) {
      return IntStream.concat(
              without(apart.first(), apart.second()), without(apart.second(), apart.first()))
          .toArray();
    }
  }

  /** The pairs on both sides of a conflict that lie in one column, or in one row. */
  record Both(int conflict, boolean isRow, int at) implements Cut {
    @Override
    public boolean closes(GrowingGraph graph, int pair) {
      return at == (isRow ? graph.row(pair) : graph.column(pair))
          && stands(graph, pair, conflict, true)
          && stands(graph, pair, conflict, false);
    }

    @Override
    public int[] pairs(Problem problem) {
      return problem
          .ofConflict(conflict)
          .map(apart -> both(apart).filter(pair -> isMeant(pair, problem)).toArray())
          .orElse(new int[0]);
    }

    private boolean isMeant(int pair, Problem problem) {
      return at == (isRow ? problem.rowOf(pair) : problem.pairs().column()[pair]);
    }
  }

  /** The pairs of a row that add as much or more to a sum. */
  record Person(int sum, int row, long least) implements Cut {
    @Override
    public boolean closes(GrowingGraph graph, int pair) {
      return graph.row(pair) == row && adds(graph, pair, sum) >= Math.max(1, least);
    }

    @Override
    public int[] pairs(Problem problem) {
      return problem.ofSum(sum).map(total -> pairs(total, problem)).orElse(new int[0]);
    }

    private int[] pairs(Coupling.Total total, Problem problem) {
      return IntStream.range(0, total.pairs().length)
          .filter(i -> total.weights()[i] >= least && problem.rowOf(total.pairs()[i]) == row)
          .map(i -> total.pairs()[i])
          .toArray();
    }
  }

  /** The pairs of a column that add as much or more to a sum. */
  record Place(int sum, int column, long least) implements Cut {
    @Override
    public boolean closes(GrowingGraph graph, int pair) {
      return graph.column(pair) == column && adds(graph, pair, sum) >= Math.max(1, least);
    }

    @Override
    public int[] pairs(Problem problem) {
      return problem.ofSum(sum).map(total -> pairs(total, problem)).orElse(new int[0]);
    }

    private int[] pairs(Coupling.Total total, Problem problem) {
      int[] columns = problem.pairs().column();
      return IntStream.range(0, total.pairs().length)
          .filter(i -> total.weights()[i] >= least && columns[total.pairs()[i]] == column)
          .map(i -> total.pairs()[i])
          .toArray();
    }
  }

  /** The pairs of a sum that are no stay in the own bed. */
  record Moves(int sum) implements Cut {
    @Override
    public boolean closes(GrowingGraph graph, int pair) {
      return graph.ownBedPair(graph.row(pair)) != pair && adds(graph, pair, sum) > 0;
    }

    @Override
    public int[] pairs(Problem problem) {
      return problem
          .ofSum(sum)
          .map(
              total -> Arrays.stream(total.pairs()).filter(pair -> !problem.isStay(pair)).toArray())
          .orElse(new int[0]);
    }
  }

  /** The pair of a row and a column, which the row has or has not. */
  record Pair(int row, int column, boolean has) implements Cut {
    @Override
    public boolean closes(GrowingGraph graph, int pair) {
      return graph.row(pair) == row && (graph.column(pair) == column) != has;
    }

    @Override
    public OptionalInt forced() {
      return has ? OptionalInt.of(row) : OptionalInt.empty();
    }

    @Override
    public int[] pairs(Problem problem) {
      return problem
          .ofRow(row)
          .filter(pair -> (problem.pairs().column()[pair] == column) != has)
          .toArray();
    }
  }
}
