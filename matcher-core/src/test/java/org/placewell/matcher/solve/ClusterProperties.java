package org.placewell.matcher.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Columns that hold so many people together: whatever is inserted, changed, closed or taken back,
 * the choice keeps every total and prices prove that none is worth more.
 */
class ClusterProperties {
  private static final int COLUMNS = 9;

  @Property(tries = 3_000)
  void pricesProveEveryChoice(@ForAll @IntRange(min = 0, max = 1_000_000_000) int seed) {
    new Trial(new Random(seed)).run();
  }

  @Property(tries = 1_000)
  void clustersLieInOneAnotherOrApart(@ForAll @IntRange(min = 0, max = 1_000_000_000) int seed) {
    Random random = new Random(seed);
    int[] column = random.ints(30, 0, COLUMNS).toArray();
    List<Coupling.Total> totals = new ArrayList<>();
    for (int sum = 0; sum < 6; sum++) {
      int[] columns = random.ints(1 + random.nextInt(5), 0, COLUMNS).toArray();
      boolean whole = random.nextInt(4) > 0;
      int[] members =
          IntStream.range(0, column.length)
              .filter(pair -> Arrays.stream(columns).anyMatch(col -> col == column[pair]))
              .filter(pair -> whole || random.nextBoolean())
              .toArray();
      totals.add(new Coupling.Total(sum, members, ones(members.length), random.nextInt(4)));
    }

    Clusters clusters = Clusters.of(totals, column, COLUMNS);

    for (int at = 0; at < clusters.size(); at++) {
      int[] inside = columns(clusters, at);
      int[] members = totals.get(clusters.sum(at)).pairs();
      assertThat(
              IntStream.range(0, column.length)
                  .filter(pair -> Arrays.stream(inside).anyMatch(col -> col == column[pair])))
          .containsExactly(Arrays.stream(members).boxed().toArray(Integer[]::new));
      for (int other = 0; other < at; other++) {
        int[] larger = columns(clusters, other);
        long shared =
            IntStream.of(inside).filter(c -> IntStream.of(larger).anyMatch(d -> d == c)).count();
        assertThat(shared).isIn(0L, (long) inside.length);
      }
    }
  }

  private static int[] columns(Clusters clusters, int at) {
    return IntStream.range(0, COLUMNS)
        .filter(col -> {
          int node = col;
          while (node != Duals.NONE && node != clusters.node(at)) {
            node = clusters.parent(node);
          }
          return node != Duals.NONE;
        })
        .toArray();
  }

  private static long[] ones(int length) {
    long[] ones = new long[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** One problem, and what is done to it. */
  private static final class Trial {
    private final Random random;
    private final Pairs pairs;
    private final Assignment choice;
    private final long[] weight;
    private final int rows;

    Trial(Random random) {
      this.random = random;
      this.rows = 1 + random.nextInt(12);
      this.pairs = pairs();
      this.weight = random.longs(pairs.size(), -1, 2 + random.nextInt(20)).toArray();
      this.choice = new Assignment(pairs, weight.clone());
    }

    private Pairs pairs() {
      int[] rowStart = new int[rows + 1];
      IntStream.Builder found = IntStream.builder();
      for (int row = 0; row < rows; row++) {
        rowStart[row + 1] = rowStart[row];
        for (int col = 0; col < COLUMNS; col++) {
          if (random.nextInt(3) > 0) {
            found.add(col);
            rowStart[row + 1]++;
          }
        }
      }
      int[] column = found.build().toArray();
      int[] slotStart = new int[COLUMNS + 1];
      for (int col = 0; col < COLUMNS; col++) {
        slotStart[col + 1] = slotStart[col] + (random.nextInt(3) == 0 ? random.nextInt(4) : 1);
      }
      return new Pairs(rowStart, column, slotStart, new boolean[rows], clusters(column));
    }

    /** Threes, a part of one of them, and all of two threes. */
    private Clusters clusters(int[] column) {
      List<Coupling.Total> totals = new ArrayList<>();
      int[][] ranges = {{0, 3}, {3, 6}, {6, 9}, {0, 2}, {0, 6}, {7, 8}, {0, 9}};
      for (int sum = 0; sum < ranges.length; sum++) {
        int from = ranges[sum][0];
        int to = ranges[sum][1];
        int[] members =
            IntStream.range(0, column.length)
                .filter(pair -> column[pair] >= from && column[pair] < to)
                .toArray();
        if (members.length > 0 && random.nextInt(3) > 0) {
          totals.add(new Coupling.Total(sum, members, ones(members.length), random.nextInt(5)));
        }
      }
      return Clusters.of(totals, column, COLUMNS);
    }

    void run() {
      int[] order = pairs.heaviestFirst(weight);
      if (random.nextBoolean()) {
        choice.insertAll(order);
      } else {
        Arrays.stream(order).forEach(choice::insert);
      }
      check();
      long before = choice.bound();
      int mark = choice.mark();
      Changes changes = new Changes(choice, rows);
      for (int step = 0; step < 6; step++) {
        change(changes);
        check();
      }
      choice.back(mark);
      check();
      assertThat(choice.bound()).isEqualTo(before);
      change(changes);
      check();
    }

    private void change(Changes changes) {
      for (int some = random.nextInt(4); some >= 0 && pairs.size() > 0; some--) {
        int pair = random.nextInt(pairs.size());
        switch (random.nextInt(4)) {
          case 0 -> changes.close(pair);
          case 1 -> changes.set(pair, random.nextInt(20) - 2);
          default -> changes.lower(pair, random.nextInt(8) - 4);
        }
      }
      changes.apply();
    }

    private void check() {
      long[] price = choice.prices();
      Map<Integer, Long> ofSums = choice.ofSums();
      int[] used = new int[COLUMNS];
      long value = 0;
      for (int row = 0; row < rows; row++) {
        if (choice.chosen(row) != Duals.NONE) {
          used[pairs.column()[choice.chosen(row)]]++;
          value += choice.weight(choice.chosen(row));
        }
      }
      long bound = rooms(used, price, ofSums);
      for (int row = 0; row < rows; row++) {
        assertThat(choice.surplus(row)).isNotNegative();
        bound += choice.surplus(row);
        for (int pair = pairs.rowStart()[row]; pair < pairs.rowStart()[row + 1]; pair++) {
          int col = pairs.column()[pair];
          assertThat(choice.surplus(row) + price[col] + around(col, ofSums))
              .isGreaterThanOrEqualTo(choice.weight(pair));
        }
      }
      assertThat(bound).as("no choice is worth more").isEqualTo(value);
      assertThat(choice.bound()).isEqualTo(value);
    }

    /** What all places cost together; nowhere are more people than there is room for. */
    private long rooms(int[] used, long[] price, Map<Integer, Long> ofSums) {
      long sum = 0;
      for (int col = 0; col < COLUMNS; col++) {
        int places = pairs.slotStart()[col + 1] - pairs.slotStart()[col];
        assertThat(used[col]).isLessThanOrEqualTo(places);
        assertThat(price[col]).isNotNegative();
        sum += places * price[col];
      }
      Clusters clusters = pairs.clusters();
      for (int at = 0; at < clusters.size(); at++) {
        int people = IntStream.of(columns(clusters, at)).map(col -> used[col]).sum();
        assertThat((long) people).isLessThanOrEqualTo(clusters.room(at));
        long amount = ofSums.getOrDefault(clusters.sum(at), 0L);
        assertThat(amount).isNotNegative();
        sum += clusters.room(at) * amount;
      }
      return sum;
    }

    private long around(int col, Map<Integer, Long> ofSums) {
      Clusters clusters = pairs.clusters();
      long sum = 0;
      for (int node = clusters.parent(col); node != Duals.NONE; node = clusters.parent(node)) {
        sum += ofSums.getOrDefault(clusters.sum(clusters.at(node)), 0L);
      }
      return sum;
    }
  }
}
