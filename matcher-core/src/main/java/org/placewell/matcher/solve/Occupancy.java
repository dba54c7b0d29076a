package org.placewell.matcher.solve;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.Sum;

/** A choice that changes pair by pair and knows which further pairs its limits still allow. */
final class Occupancy {
  private final CandidateGraph graph;
  private final int[] chosen;
  private final long[] room;
  private final int[][] onSide;
  private final List<List<Weight>> weights = new ArrayList<>();
  private final List<List<Side>> sides = new ArrayList<>();

  private record Weight(int sum, long weight) {}

  private record Side(int conflict, int side) {}

  /** Begins as things are today: pins are kept, and who holds a bed stays in it. */
  Occupancy(CandidateGraph graph) {
    this.graph = graph;
    this.chosen = new int[graph.rows()];
    this.room = graph.sums().stream().mapToLong(Sum::limit).toArray();
    this.onSide = new int[graph.conflicts().size()][2];
    for (int pair = 0; pair < graph.pairs(); pair++) {
      weights.add(new ArrayList<>(1));
      sides.add(new ArrayList<>(0));
    }
    indexSums();
    indexConflicts();
    Arrays.fill(chosen, -1);
    for (int row = 0; row < graph.rows(); row++) {
      put(row, Math.max(graph.pinnedPair(row), graph.ownBedPair(row)));
    }
  }

  private void indexSums() {
    for (int s = 0; s < graph.sums().size(); s++) {
      Sum sum = graph.sums().get(s);
      for (int i = 0; i < sum.size(); i++) {
        weights.get(sum.pair(i)).add(new Weight(s, sum.weight(i)));
      }
    }
  }

  private void indexConflicts() {
    for (int c = 0; c < graph.conflicts().size(); c++) {
      Conflict conflict = graph.conflicts().get(c);
      for (int i = 0; i < conflict.firstSize(); i++) {
        sides.get(conflict.first(i)).add(new Side(c, 0));
      }
      for (int i = 0; i < conflict.secondSize(); i++) {
        sides.get(conflict.second(i)).add(new Side(c, 1));
      }
    }
  }

  /** Whether the row still waits: it has no place, or only the bed it has already. */
  boolean isWaiting(int row) {
    return chosen[row] < 0 || chosen[row] == graph.ownBedPair(row);
  }

  /** Takes a pair for its row if no limit forbids it; says whether it did. */
  boolean take(int pair) {
    int row = graph.row(pair);
    int before = chosen[row];
    put(row, -1);
    boolean fits = fits(pair);
    put(row, fits ? pair : before);
    return fits;
  }

  private boolean fits(int pair) {
    return weights.get(pair).stream().allMatch(this::fits)
        && sides.get(pair).stream().allMatch(s -> onSide[s.conflict()][1 - s.side()] == 0);
  }

  /** A sum that pins overfill already is closed only to those who would add to it. */
  private boolean fits(Weight share) {
    return share.weight() == 0 || share.weight() <= room[share.sum()];
  }

  private void put(int row, int pair) {
    count(chosen[row], -1);
    chosen[row] = pair;
    count(pair, 1);
  }

  private void count(int pair, int times) {
    if (pair >= 0) {
      weights.get(pair).forEach(w -> room[w.sum()] -= times * w.weight());
      sides.get(pair).forEach(s -> onSide[s.conflict()][s.side()] += times);
    }
  }

  int[] chosen() {
    return chosen.clone();
  }

  /** The pairs of each column, in the order of the rows. */
  static List<int[]> byColumn(CandidateGraph graph) {
    List<List<Integer>> pairs = new ArrayList<>();
    for (int column = 0; column < graph.columns(); column++) {
      pairs.add(new ArrayList<>());
    }
    for (int pair = 0; pair < graph.pairs(); pair++) {
      pairs.get(graph.column(pair)).add(pair);
    }
    return pairs.stream().map(Ints::toArray).toList();
  }
}
