package org.placewell.matcher.timefold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.RawGraph;
import org.placewell.matcher.plan.Sum;

/** Draws small graphs for tests, pair by pair. */
final class GraphSketch {
  private final int goals;
  private final List<Integer> rowStart = new ArrayList<>();
  private final List<Integer> column = new ArrayList<>();
  private final List<long[]> points = new ArrayList<>();
  private final List<Integer> ownBed = new ArrayList<>();
  private final List<Integer> pinned = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  GraphSketch(int goals) {
    this.goals = goals;
  }

  /** Begins a row. */
  GraphSketch row() {
    rowStart.add(column.size());
    ownBed.add(-1);
    pinned.add(-1);
    return this;
  }

  /** A pair of the row just begun. */
  GraphSketch pair(int ofColumn, long... withPoints) {
    column.add(ofColumn);
    points.add(Arrays.copyOf(withPoints, goals));
    return this;
  }

  /** The bed that the person of the row holds. */
  GraphSketch bed(int ofColumn) {
    ownBed.set(ownBed.size() - 1, column.size());
    return pair(ofColumn);
  }

  /** The pinned pair of the row. */
  GraphSketch pin(int ofColumn, long... withPoints) {
    pinned.set(pinned.size() - 1, column.size());
    return pair(ofColumn, withPoints);
  }

  GraphSketch sum(long limit, int... pairs) {
    return sum(limit, pairs, IntStream.of(pairs).mapToLong(pair -> 1).toArray());
  }

  GraphSketch sum(long limit, int[] pairs, long[] weights) {
    sums.add(RawGraph.sum("group", limit, pairs, weights));
    return this;
  }

  GraphSketch conflict(int[] first, int[] second) {
    conflicts.add(RawGraph.conflict("group", first, second));
    return this;
  }

  /** Room for so many in each column. */
  GraphSketch capacity(long each) {
    column.stream().distinct().sorted().forEach(c -> sum(each, pairsOf(c)));
    return this;
  }

  private int[] pairsOf(int ofColumn) {
    return IntStream.range(0, column.size()).filter(p -> column.get(p) == ofColumn).toArray();
  }

  CandidateGraph graph() {
    int[] starts = ints(rowStart);
    starts = Arrays.copyOf(starts, starts.length + 1);
    starts[starts.length - 1] = column.size();
    long[][] byGoal = new long[goals][column.size()];
    for (int goal = 0; goal < goals; goal++) {
      for (int pair = 0; pair < column.size(); pair++) {
        byGoal[goal][pair] = points.get(pair)[goal];
      }
    }
    return RawGraph.of(starts, ints(column), byGoal, ints(ownBed), ints(pinned), sums, conflicts);
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(i -> i).toArray();
  }

  /**
   * A random graph with every kind of limit: capacities of 0 to 2, totals with unequal weights,
   * conflicts, some people who hold a bed, and a few pins, which may break limits.
   */
  static CandidateGraph random(int rows, int columns, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    GraphSketch sketch = new GraphSketch(3);
    for (int row = 0; row < rows; row++) {
      sketch.row();
      int special = random.nextInt(10);
      if (special == 0) {
        sketch.pin(random.nextInt(columns), random.nextInt(50), random.nextInt(-5, 6), 0);
      } else {
        sketch.randomRow(row, columns, special <= 2, random);
      }
    }
    return sketch.randomLimits(columns, random).graph();
  }

  /** Whoever holds a bed holds one of their own, beyond the columns that everybody may see. */
  private void randomRow(int row, int columns, boolean holdsBed, SplittableRandom random) {
    for (int c = 0; c < columns; c++) {
      if (random.nextInt(5) < 3) {
        pair(c, random.nextInt(50), random.nextInt(-5, 6), -random.nextInt(2));
      }
    }
    if (random.nextInt(4) == 0) {
      pair(columns + random.nextInt(row + 1), random.nextInt(50), random.nextInt(-5, 6), 0);
    }
    if (holdsBed
        && column.subList(rowStart.getLast(), column.size()).stream()
            .noneMatch(c -> c == columns + row)) {
      bed(columns + row);
    }
  }

  private GraphSketch randomLimits(int columns, SplittableRandom random) {
    for (int c : column.stream().distinct().sorted().toList()) {
      sum(c < columns ? random.nextInt(3) : 1, pairsOf(c));
    }
    for (int i = 0; i < 2; i++) {
      int[] some = some(random);
      long[] weights = IntStream.of(some).mapToLong(p -> random.nextInt(4)).toArray();
      sum(random.nextInt(1, 5), onlyMoves(some), Arrays.copyOf(weights, onlyMoves(some).length));
      conflict(onlyMoves(some(random)), onlyMoves(some(random)));
    }
    return this;
  }

  private int[] some(SplittableRandom random) {
    return IntStream.range(0, column.size()).filter(p -> random.nextInt(4) == 0).toArray();
  }

  /** Staying where one is breaks nothing. */
  private int[] onlyMoves(int[] pairs) {
    return IntStream.of(pairs).filter(p -> !ownBed.contains(p)).toArray();
  }
}
