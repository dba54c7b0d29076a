package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The pairs of each row, or of each column, with those that came later. */
final class PairLists {
  private final int[] start;
  private final int[] pairs;
  private final Map<Integer, List<Integer>> later = new HashMap<>();

  /**
   * @param count how many rows or columns there are
   * @param of the row or column of each pair
   */
  PairLists(int count, int size, IntUnaryOperator of) {
    this.start = new int[count + 1];
    this.pairs = new int[size];
    for (int pair = 0; pair < size; pair++) {
      start[of.applyAsInt(pair) + 1]++;
    }
    for (int at = 0; at < count; at++) {
      start[at + 1] += start[at];
    }
    int[] next = start.clone();
    for (int pair = 0; pair < size; pair++) {
      pairs[next[of.applyAsInt(pair)]++] = pair;
    }
  }

  void add(int at, int pair) {
    later.computeIfAbsent(at, a -> new ArrayList<>()).add(pair);
  }

  /** Those that are not closed, in ascending order. */
  IntStream open(int at, BitSet closed) {
    IntStream first =
        at < start.length - 1
            ? IntStream.range(start[at], start[at + 1]).map(i -> pairs[i])
            : IntStream.empty();
    IntStream more = later.getOrDefault(at, List.of()).stream().mapToInt(Integer::intValue);
    return IntStream.concat(first, more).filter(pair -> !closed.get(pair));
  }
}
