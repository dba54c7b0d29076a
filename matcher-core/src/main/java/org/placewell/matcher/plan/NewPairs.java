package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pairs that came after a graph was built, numbered on from its last. */
final class NewPairs {
  private final int first;
  private int[] row = new int[256];
  private int[] column = new int[256];
  private final List<long[]> points = new ArrayList<>();
  private final List<List<List<Stake>>> stakes = new ArrayList<>();
  private final List<Boolean> review = new ArrayList<>();

  NewPairs(int first) {
    this.first = first;
  }

  /** One past the last pair. */
  int end() {
    return first + points.size();
  }

  void add(int ofRow, int ofColumn, boolean needsReview, long[] worth, List<List<Stake>> staked) {
    int at = points.size();
    if (at == row.length) {
      row = Arrays.copyOf(row, 2 * at);
      column = Arrays.copyOf(column, 2 * at);
    }
    row[at] = ofRow;
    column[at] = ofColumn;
    points.add(worth);
    stakes.add(staked);
    review.add(needsReview);
  }

  /** Takes back all pairs from one on. */
  void back(int end) {
    int size = end - first;
    points.subList(size, points.size()).clear();
    stakes.subList(size, stakes.size()).clear();
    review.subList(size, review.size()).clear();
  }

  int row(int pair) {
    return row[pair - first];
  }

  int column(int pair) {
    return column[pair - first];
  }

  long points(int goal, int pair) {
    return points.get(pair - first)[goal];
  }

  boolean review(int pair) {
    return review.get(pair - first);
  }

  List<Stake> stakes(int limit, int pair) {
    return stakes.get(pair - first).get(limit);
  }
}
