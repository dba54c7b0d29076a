package org.placewell.matcher.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.RawGraph;
import org.placewell.matcher.plan.Sum;

/** Rows in levels come to what rows pair by pair come to, with prices that prove it. */
class LevelInsertionProperties {
  private static final int COLUMNS = 40;

  @Property(tries = 400)
  void inLevelsIsWorthWhatPairByPairIs(
      @ForAll @IntRange(min = 0, max = 1_000_000) int seed,
      @ForAll @IntRange(min = 1, max = 60) int rows,
      @ForAll @IntRange(min = 1, max = 12) int weights) {
    Random random = new Random(seed);
    CandidateGraph graph = graph(rows, weights, random);
    Problem problem = Problem.of(graph);
    long[] ofRate =
        IntStream.range(0, graph.rates()).mapToLong(rate -> graph.pointsOfRate(0, rate)).toArray();
    Pairs pairs = problem.pairs();
    long[] weight = problem.kept().size() == 0 ? new long[0] : weights(graph, problem, ofRate);
    Assignment single = new Assignment(pairs, weight);
    Arrays.stream(pairs.heaviestFirst(weight)).forEach(single::insert);

    RowLevels levels = RowLevels.of(graph, problem.kept(), ofRate).orElseThrow();
    LevelInsertion all = new LevelInsertion(levels, pairs);

    assertThat(bound(all, pairs)).isEqualTo(single.bound());
    assertThat(value(all, graph, pairs)).isEqualTo(single.bound());
    assertThat(Arrays.stream(all.prices()).allMatch(price -> price >= 0)).isTrue();
    for (int row = 0; row < rows; row++) {
      assertThat(tight(all, row)).isEqualTo(tight(all, pairs, weight, row));
    }
  }

  private static long[] weights(CandidateGraph graph, Problem problem, long[] ofRate) {
    return IntStream.range(0, problem.pairs().size())
        .mapToLong(pair -> ofRate[graph.rate(problem.graphPair(pair))])
        .toArray();
  }

  private static long bound(LevelInsertion all, Pairs pairs) {
    long[] prices = all.prices();
    long ofColumns =
        IntStream.range(0, prices.length)
            .mapToLong(col -> prices[col] * (pairs.slotStart()[col + 1] - pairs.slotStart()[col]))
            .sum();
    return ofColumns + IntStream.range(0, pairs.rows()).mapToLong(all::surplus).sum();
  }

  /** What the choice is worth; nobody has what is not there, nor a column more than it holds. */
  private static long value(LevelInsertion all, CandidateGraph graph, Pairs pairs) {
    int[] taken = new int[pairs.columns()];
    long sum = 0;
    for (int row = 0; row < pairs.rows(); row++) {
      int col = all.column(row);
      if (col != Duals.NONE) {
        assertThat(graph.pair(row, col)).isNotNegative();
        taken[col]++;
        sum += graph.points(0, graph.pair(row, col));
      }
    }
    for (int col = 0; col < taken.length; col++) {
      assertThat(taken[col])
          .isLessThanOrEqualTo(pairs.slotStart()[col + 1] - pairs.slotStart()[col]);
    }
    return sum;
  }

  private static BitSet tight(LevelInsertion all, int row) {
    BitSet tight = new BitSet();
    all.forEachTight(row, tight::set);
    return tight;
  }

  /** The same, pair by pair; no pair is worth more than what it costs. */
  private static BitSet tight(LevelInsertion all, Pairs pairs, long[] weight, int row) {
    BitSet tight = new BitSet();
    long[] prices = all.prices();
    for (int pair = pairs.rowStart()[row]; pair < pairs.rowStart()[row + 1]; pair++) {
      int col = pairs.column()[pair];
      long slack = all.surplus(row) + prices[col] - weight[pair];
      assertThat(slack).isNotNegative();
      tight.set(col, slack == 0);
    }
    return tight;
  }

  /**
   * People of a few kinds, who have the same columns; some are for one, some for two, or nobody.
   */
  private static CandidateGraph graph(int rows, int weights, Random random) {
    int[] rowStart = new int[rows + 1];
    IntStream.Builder column = IntStream.builder();
    int kinds = 1 + random.nextInt(8);
    int seed = random.nextInt();
    for (int row = 0; row < rows; row++) {
      Random kind = new Random(seed + random.nextInt(kinds));
      int share = kind.nextInt(5);
      for (int col = 0; col < COLUMNS; col++) {
        if (kind.nextInt(5) <= share && random.nextInt(40) > 0) {
          column.add(col);
          rowStart[row + 1]++;
        }
      }
      rowStart[row + 1] += rowStart[row];
    }
    int[] columns = column.build().toArray();
    long[] points = random.longs(columns.length, -2, weights).toArray();
    int[] nobody = new int[rows];
    Arrays.fill(nobody, -1);
    List<Sum> sums = new ArrayList<>();
    for (int col = 0; col < COLUMNS; col++) {
      sum(columns, col, random.nextInt(3)).ifPresent(sums::add);
    }
    int[] beds = beds(rowStart, columns, random);
    return RawGraph.of(
        rowStart, columns, new long[][] {points}, beds, nobody, List.copyOf(sums), List.of());
  }

  /** Some people must be placed, each of whom has a bed that nobody else has. */
  private static int[] beds(int[] rowStart, int[] columns, Random random) {
    int[] beds = new int[rowStart.length - 1];
    BitSet taken = new BitSet();
    for (int row = 0; row < beds.length; row++) {
      int size = rowStart[row + 1] - rowStart[row];
      int pair = size == 0 ? -1 : rowStart[row] + random.nextInt(size);
      boolean holds = size > 0 && random.nextInt(5) == 0 && !taken.get(columns[pair]);
      beds[row] = holds ? pair : -1;
      taken.set(holds ? columns[pair] : COLUMNS);
    }
    return beds;
  }

  private static Optional<Sum> sum(int[] columns, int col, int holds) {
    int[] pairs = IntStream.range(0, columns.length).filter(pair -> columns[pair] == col).toArray();
    long[] ones = new long[pairs.length];
    Arrays.fill(ones, 1);
    return pairs.length == 0
        ? Optional.empty()
        : Optional.of(RawGraph.sum("one", holds, pairs, ones));
  }
}
