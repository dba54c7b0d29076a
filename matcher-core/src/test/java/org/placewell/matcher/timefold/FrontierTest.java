package org.placewell.matcher.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The heap gives what a sorted list gives. */
class FrontierTest {
  /** A row and its key, which a test can tell from the row. */
  private record Entry(int row, long key) {}

  private final Frontier frontier = new Frontier();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverComesInTheLargestGoesOutFirst(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Entry> sorted = new ArrayList<>();
    for (int row = 0; row < 3_000; row++) {
      boolean grows = random.nextInt(100) < (row < 1_500 ? 70 : 30);
      if (grows || sorted.isEmpty()) {
        Entry entry = new Entry(row, random.nextLong(-20, 20));
        sorted.add(entry);
        frontier.add(entry.row(), entry.key());
      } else {
        takeLargest(sorted);
      }
      assertThat(frontier.isEmpty()).isEqualTo(sorted.isEmpty());
    }
    while (!sorted.isEmpty()) {
      takeLargest(sorted);
    }
    assertThat(frontier.isEmpty()).isTrue();
  }

  /** Of equal keys any may come first. */
  private void takeLargest(List<Entry> sorted) {
    sorted.sort(Comparator.comparingLong(Entry::key).reversed());
    long largest = sorted.getFirst().key();
    assertThat(frontier.largestKey()).isEqualTo(largest);
    int row = frontier.take();
    assertThat(sorted.remove(new Entry(row, largest))).isTrue();
  }

  @Test
  void aRowThatWasAddedTwiceComesTwice() {
    frontier.add(7, 1);
    frontier.add(8, 2);
    frontier.add(7, 3);
    assertThat(IntStream.range(0, 3).map(i -> frontier.take())).containsExactly(7, 8, 7);
  }

  @Test
  void theLargestAndTheSmallestNumbersAreKeysToo() {
    LongStream.of(0, Long.MIN_VALUE, Long.MAX_VALUE).forEach(key -> frontier.add(0, key));
    assertThat(frontier.largestKey()).isEqualTo(Long.MAX_VALUE);
    frontier.take();
    frontier.take();
    assertThat(frontier.largestKey()).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  void clearingForgetsAll() {
    frontier.add(1, 9);
    frontier.clear();
    assertThat(frontier.isEmpty()).isTrue();
    frontier.add(2, 1);
    assertThat(frontier.take()).isEqualTo(2);
  }
}
