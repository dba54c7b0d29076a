package org.placewell.matcher.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.RawGraph;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.plan.Sum;

/** The same points, once small enough for one number and once so large that each goal fills it. */
class TieredTest {
  private static final int GOALS = 4;
  private static final int COLUMNS = 24;

  /** A goal of so many bits leaves no room for another. */
  private static final int LARGE = 36;

  @Test
  void severalTiersComeToWhatOneComesTo() {
    int severalTiers = 0;
    for (int seed = 0; seed < 300; seed++) {
      CandidateGraph small = graph(seed, 0);
      CandidateGraph large = graph(seed, LARGE);
      Chosen one = Exact.search(small, Budget.ofSteps(0));
      Chosen several = Exact.search(large, Budget.ofSteps(0));

      long[] scaled = Arrays.stream(values(small, one)).map(points -> points << LARGE).toArray();
      assertThat(values(large, several)).containsExactly(scaled);
      assertThat(one.certificate().orElseThrow().tiers()).isEmpty();
      severalTiers += several.certificate().orElseThrow().tiers().size() == GOALS - 1 ? 1 : 0;
    }
    assertThat(severalTiers).isGreaterThan(200);
  }

  private static long[] values(CandidateGraph graph, Chosen chosen) {
    return Plan.score(graph, chosen.pairs()).values().stream()
        .mapToLong(Score.Value::points)
        .toArray();
  }

  /** Some own beds, and columns that hold up to three people. */
  private static CandidateGraph graph(int seed, int shift) {
    Random random = new Random(seed);
    int rows = 1 + random.nextInt(40);
    int[] rowStart = new int[rows + 1];
    int[] ownBed = new int[rows];
    Arrays.fill(ownBed, -1);
    List<Integer> column = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int col = 0; col < COLUMNS; col++) {
        if (random.nextInt(3) == 0) {
          ownBed[row] = col == row && random.nextInt(4) == 0 ? column.size() : ownBed[row];
          column.add(col);
        }
      }
      rowStart[row + 1] = column.size();
    }
    long[][] points = new long[GOALS][column.size()];
    for (long[] goal : points) {
      int most = 1 + random.nextInt(6);
      Arrays.setAll(goal, pair -> (long) (random.nextInt(most + 2) - 1) << shift);
      IntStream.of(ownBed).filter(pair -> pair >= 0).forEach(pair -> goal[pair] = 0);
    }
    int[] none = new int[rows];
    Arrays.fill(none, -1);
    int[] columns = column.stream().mapToInt(Integer::intValue).toArray();
    return RawGraph.of(
        rowStart, columns, points, ownBed, none, places(columns, ownBed, random), List.of());
  }

  private static List<Sum> places(int[] column, int[] ownBed, Random random) {
    List<Sum> sums = new ArrayList<>();
    for (int col = 0; col < COLUMNS; col++) {
      int of = col;
      int[] pairs = IntStream.range(0, column.length).filter(pair -> column[pair] == of).toArray();
      if (pairs.length > 0) {
        long[] each = new long[pairs.length];
        Arrays.fill(each, 1);
        sums.add(RawGraph.sum("column " + col, 1 + random.nextInt(3), pairs, each));
      }
    }
    for (int width : new int[] {4, 12}) {
      for (int from = 0; from < COLUMNS; from += width) {
        together(from, from + width, column, ownBed, random).ifPresent(sums::add);
      }
    }
    return sums;
  }

  /** So many people in columns next to one another, in half of the cases; all may stay. */
  private static Optional<Sum> together(
      int from, int to, int[] column, int[] ownBed, Random random) {
    int[] pairs =
        IntStream.range(0, column.length)
            .filter(pair -> from <= column[pair] && column[pair] < to)
            .toArray();
    long[] each = new long[pairs.length];
    Arrays.fill(each, 1);
    long stays =
        IntStream.of(pairs).filter(pair -> IntStream.of(ownBed).anyMatch(b -> b == pair)).count();
    long most = Math.max(stays, to - from - random.nextInt(to - from));
    return random.nextBoolean() || pairs.length == 0
        ? Optional.empty()
        : Optional.of(RawGraph.sum("from " + from + " to " + to, most, pairs, each));
  }
}
