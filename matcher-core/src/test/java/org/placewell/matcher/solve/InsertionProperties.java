package org.placewell.matcher.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Rows inserted all together, level by level, are as well off as one by one. */
class InsertionProperties {
  /** So many pairs that rows are sorted into levels, and some are too short for it. */
  private static final int COLUMNS = 160;

  @Property(tries = 300)
  void allTogetherIsWorthWhatOneByOneIs(
      @ForAll @IntRange(min = 0, max = 1_000_000) int seed,
      @ForAll @IntRange(min = 1, max = 40) int rows,
      @ForAll @IntRange(min = 1, max = 90) int weights) {
    Random random = new Random(seed);
    Pairs pairs = pairs(rows, random);
    long[] weight = random.longs(pairs.size(), -2, weights).toArray();
    int[] order = pairs.heaviestFirst(weight);
    Assignment together = new Assignment(pairs, weight.clone());
    Assignment single = new Assignment(pairs, weight.clone());

    together.insertAll(order);
    Arrays.stream(order).forEach(single::insert);

    assertThat(together.bound()).isEqualTo(single.bound());
    assertThat(value(together, rows)).isEqualTo(together.bound());
    for (int pair = 0; pair < pairs.size(); pair++) {
      assertThat(together.slack(pair)).isNotNegative();
      assertThat(!together.isChosen(pair) || together.slack(pair) == 0).isTrue();
    }
    assertThat(Arrays.stream(together.prices()).allMatch(price -> price >= 0)).isTrue();
  }

  private static long value(Assignment choice, int rows) {
    return IntStream.range(0, rows)
        .map(choice::chosen)
        .filter(pair -> pair != Duals.NONE)
        .mapToLong(choice::weight)
        .sum();
  }

  /** Most rows have most columns; a few columns, which everybody wants, hold one person or two. */
  private static Pairs pairs(int rows, Random random) {
    int[] rowStart = new int[rows + 1];
    IntStream.Builder column = IntStream.builder();
    for (int row = 0; row < rows; row++) {
      int most = random.nextInt(8) == 0 ? 20 : COLUMNS;
      for (int col = 0; col < most; col++) {
        if (random.nextInt(10) > 0) {
          column.add(col);
          rowStart[row + 1]++;
        }
      }
      rowStart[row + 1] += rowStart[row];
    }
    int[] slotStart = new int[COLUMNS + 1];
    for (int col = 0; col < COLUMNS; col++) {
      slotStart[col + 1] = slotStart[col] + (col < 24 ? random.nextInt(3) : 0);
    }
    return new Pairs(
        rowStart, column.build().toArray(), slotStart, new boolean[rows], Clusters.none());
  }

  @Property(tries = 500)
  void whatIsLeftIsNumberedInTheSameOrder(
      @ForAll @IntRange(min = 0, max = 1_000_000) int seed,
      @ForAll @IntRange(min = 0, max = 200) int pairs,
      @ForAll @IntRange(min = 0, max = 10) int tenths) {
    Random random = new Random(seed);
    BitSet left = new BitSet();
    IntStream.range(0, pairs).filter(pair -> random.nextInt(10) < tenths).forEach(left::set);

    Kept kept = new Kept(left, pairs);

    assertThat(IntStream.range(0, kept.size()).map(kept::graphPair))
        .containsExactly(left.stream().boxed().toArray(Integer[]::new));
    for (int pair = 0; pair < pairs; pair++) {
      int here = kept.here(pair);
      assertThat(left.get(pair)).isEqualTo(here != Duals.NONE);
      assertThat(here == Duals.NONE || kept.graphPair(here) == pair).isTrue();
    }
    IntStream runs =
        IntStream.range(0, kept.runs())
            .flatMap(run -> IntStream.range(kept.runStart(run), kept.runEnd(run)));
    assertThat(runs).containsExactly(left.stream().boxed().toArray(Integer[]::new));
  }
}
