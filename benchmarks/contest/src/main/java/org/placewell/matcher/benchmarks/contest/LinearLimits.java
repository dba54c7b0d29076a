package org.placewell.matcher.benchmarks.contest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.placewell.matcher.benchmarks.contest.Problem.Clash;
import org.placewell.matcher.benchmarks.contest.Problem.Total;

/**
 * The limits of a problem as linear ones over variables of 0 or 1: those of the open pairs first,
 * then those that say which side of a clash is there.
 */
final class LinearLimits {
  private final Problem problem;
  private final OpenPairs open;
  private final int[] variableOf;
  private final List<Limit> limits = new ArrayList<>();
  private int variables;

  /** Σ weight · variable lies between least and most. */
  @SuppressWarnings("ArrayRecordComponent") // flat, and compared by nobody
  record Limit(int[] variables, long[] weights, long least, long most) {
    @Override
    public String toString() {
      return "limit of " + variables.length + " variables";
    }
  }

  LinearLimits(Problem problem, OpenPairs open) {
    this.problem = problem;
    this.open = open;
    this.variables = open.size();
    this.variableOf = new int[problem.pairs()];
    for (int at = 0; at < open.size(); at++) {
      variableOf[open.pair(at)] = at;
    }
    addRows();
    if (problem.onePerColumn()) {
      grouped(IntStream.range(0, open.size()).toArray(), open::column)
          .forEach(column -> add(column, 0, 1));
    }
    problem.totals().forEach(this::add);
    problem.clashes().forEach(this::add);
  }

  List<Limit> all() {
    return limits;
  }

  int variables() {
    return variables;
  }

  /** A row that may not stay out and has no pair leaves a limit nobody can keep, as it should. */
  private void addRows() {
    int at = 0;
    for (int row = 0; row < problem.rows(); row++) {
      int from = at;
      while (at < open.size() && open.row(at) == row) {
        at++;
      }
      add(IntStream.range(from, at).toArray(), problem.must().get(row) ? 1 : 0, 1);
    }
  }

  private void add(int[] ofOne, long least, long most) {
    long[] ones = new long[ofOne.length];
    Arrays.fill(ones, 1);
    limits.add(new Limit(ofOne, ones, least, most));
  }

  private void add(Total total) {
    int[] counted = IntStream.of(total.pairs()).map(pair -> variableOf[pair]).toArray();
    limits.add(new Limit(counted, total.weights(), 0, total.limit()));
  }

  private static List<int[]> grouped(int[] some, IntUnaryOperator key) {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int one : some) {
      groups.computeIfAbsent(key.applyAsInt(one), group -> new ArrayList<>()).add(one);
    }
    return groups.values().stream()
        .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  /**
   * One variable says that the first side is there and not the second. A pair on both sides may be
   * there only alone, which another variable says.
   */
  private void add(Clash clash) {
    BitSet first = variables(clash.first());
    BitSet second = variables(clash.second());
    BitSet both = (BitSet) first.clone();
    both.and(second);
    first.andNot(both);
    second.andNot(both);
    int side = variables++;
    together(first).forEach(some -> add(with(some, side), withLast(some, -1), 0));
    if (both.isEmpty()) {
      together(second).forEach(some -> add(with(some, side), withLast(some, 1), 1));
      return;
    }
    int alone = variables++;
    add(new int[] {side, alone}, 0, 1);
    together(second).forEach(some -> add(with(with(some, side), alone), 0, 1));
    int[] those = both.stream().toArray();
    add(with(those, alone), withLast(those, -1), 0);
  }

  private void add(int[] some, long[] weights, long most) {
    limits.add(new Limit(some, weights, Long.MIN_VALUE, most));
  }

  private BitSet variables(int[] pairs) {
    BitSet result = new BitSet();
    IntStream.of(pairs).map(pair -> variableOf[pair]).forEach(result::set);
    return result;
  }

  /** Groups of which no plan has two: those of a column, where it takes one. */
  private List<int[]> together(BitSet some) {
    return grouped(some.stream().toArray(), problem.onePerColumn() ? open::column : one -> one);
  }

  private static int[] with(int[] some, int last) {
    int[] result = Arrays.copyOf(some, some.length + 1);
    result[some.length] = last;
    return result;
  }

  private static long[] withLast(int[] some, long last) {
    long[] weights = new long[some.length + 1];
    Arrays.fill(weights, 1);
    weights[some.length] = last;
    return weights;
  }

  @Override
  public String toString() {
    return "limits of " + problem;
  }
}
