package org.placewell.matcher.benchmarks.contest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.placewell.matcher.benchmarks.contest.Problem.Clash;
import org.placewell.matcher.benchmarks.contest.Problem.Total;
import org.placewell.matcher.generate.Population;

/** Small problems, and the best there is, found by trying everything. */
final class Problems {
  private Problems() {}

  /** A random problem of so many rows and columns with two goals; points may be below 0. */
  static Problem random(long seed, int rows, int columns, boolean coupled) {
    Random random = new Random(seed);
    double density = random.nextInt(5) / 4.0;
    int[] rowStart = new int[rows + 1];
    List<Integer> column = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      IntStream.range(0, columns).filter(any -> random.nextDouble() < density).forEach(column::add);
      rowStart[row + 1] = column.size();
    }
    int pairs = column.size();
    long[][] points = new long[2][pairs];
    for (int pair = 0; pair < pairs; pair++) {
      points[0][pair] = random.nextInt(4);
      points[1][pair] = random.nextLong(-3, 4);
    }
    BitSet open = new BitSet();
    IntStream.range(0, pairs).filter(pair -> random.nextInt(10) > 0).forEach(open::set);
    BitSet must = new BitSet();
    if (open.get(0) && random.nextInt(3) == 0) {
      must.set(first(rowStart));
    }
    List<Total> totals = coupled ? List.of(total(random, open), total(random, open)) : List.of();
    List<Clash> clashes = coupled ? List.of(clash(random, open), clash(random, open)) : List.of();
    return new Problem(
        columns,
        rowStart,
        column::get,
        (goal, pair) -> points[goal][pair],
        2,
        open,
        must,
        true,
        totals,
        clashes,
        Optional.empty());
  }

  /** The row of the first pair. */
  private static int first(int[] rowStart) {
    return (int) IntStream.of(rowStart).skip(1).takeWhile(start -> start == 0).count();
  }

  private static Total total(Random random, BitSet open) {
    int[] some = open.stream().filter(pair -> random.nextBoolean()).toArray();
    long[] weights = IntStream.of(some).mapToLong(pair -> random.nextLong(1, 4)).toArray();
    return new Total(3, some, weights);
  }

  /** Some pairs may stand on both sides. */
  private static Clash clash(Random random, BitSet open) {
    return new Clash(
        open.stream().filter(pair -> random.nextInt(3) == 0).toArray(),
        open.stream().filter(pair -> random.nextInt(3) == 0).toArray());
  }

  /** A problem with a graph, of an invented population cut down. */
  static Problem invented(Track track, long seed, int people, int vacancies) {
    return Contest.entry(track, Population.panel(seed).sized(people, vacancies)).problem();
  }

  /** The values of the best plan, goal by goal; none if every plan breaks something. */
  static Optional<List<Long>> best(Problem problem) {
    return plans(problem, new int[problem.rows()], 0).stream()
        .filter(pairs -> new Check(problem, pairs).fault().isEmpty())
        .map(pairs -> new Check(problem, pairs).values().boxed().toList())
        .max(
            Comparator.<List<Long>>comparingLong(values -> values.get(0))
                .thenComparingLong(values -> values.get(1))
                .thenComparingLong(values -> values.get(values.size() > 2 ? 2 : 1))
                .thenComparingLong(values -> values.get(values.size() > 3 ? 3 : 1)));
  }

  private static List<int[]> plans(Problem problem, int[] pairs, int row) {
    if (row == problem.rows()) {
      return List.of(pairs.clone());
    }
    List<int[]> all = new ArrayList<>();
    for (int pair = problem.rowStart()[row] - 1; pair < problem.rowStart()[row + 1]; pair++) {
      pairs[row] = pair < problem.rowStart()[row] ? -1 : pair;
      all.addAll(plans(problem, pairs, row + 1));
    }
    return all;
  }
}
