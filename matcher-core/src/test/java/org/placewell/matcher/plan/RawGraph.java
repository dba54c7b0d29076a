package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.WaitingClock;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Review;

/** Candidate graphs from bare numbers, without a dataset behind them. */
public final class RawGraph {
  private RawGraph() {}

  /**
   * A graph.
   *
   * @param rowStart for each row its first pair, then the number of pairs
   * @param column for each pair
   * @param points for each goal and pair
   */
  public static CandidateGraph of(
      int[] rowStart,
      int[] column,
      long[][] points,
      int[] ownBed,
      int[] pinned,
      List<Sum> sums,
      List<Conflict> conflicts) {
    int[] row = new int[column.length];
    for (int r = 0; r + 1 < rowStart.length; r++) {
      for (int pair = rowStart[r]; pair < rowStart[r + 1]; pair++) {
        row[pair] = r;
      }
    }
    int columns = 1 + IntStream.of(column).max().orElse(-1);
    return new CandidateGraph(
        bare(points.length, columns),
        columns,
        rowStart,
        column,
        row,
        Rates.of(points, column.length),
        new BitSet(),
        ownBed,
        pinned,
        stakes(column.length, sums, conflicts));
  }

  /** Nobody, and so many vacancies, under a policy with so many goals. */
  private static Eligibility bare(int goals, int columns) {
    Dataset nobody = Population.panel(1).sized(0, columns).generate();
    List<Goal> names =
        IntStream.range(0, Math.min(goals, Policy.MOST_GOALS))
            .mapToObj(goal -> new Goal("goal " + goal, "more"))
            .toList();
    Policy policy =
        new Policy(
            "bare",
            "1",
            WaitingClock.REFERRED,
            List.of(),
            List.of(),
            List.of(),
            names,
            Review.LIKE_OTHERS);
    return Eligibility.of(nobody, policy);
  }

  /** One limit that holds all of them, with a bundle for each pair. */
  private static Stakes stakes(int pairs, List<Sum> sums, List<Conflict> conflicts) {
    List<List<Stake>> bundles =
        Stream.generate(() -> (List<Stake>) new ArrayList<Stake>()).limit(pairs).toList();
    for (int s = 0; s < sums.size(); s++) {
      Sum sum = sums.get(s);
      for (int i = 0; i < sum.size(); i++) {
        bundles.get(sum.pair(i)).add(new Stake.Adds(s, sum.weight(i)));
      }
    }
    for (int c = 0; c < conflicts.size(); c++) {
      Conflict conflict = conflicts.get(c);
      for (int i = 0; i < conflict.firstSize(); i++) {
        bundles.get(conflict.first(i)).add(new Stake.Stands(c, true));
      }
      for (int i = 0; i < conflict.secondSize(); i++) {
        bundles.get(conflict.second(i)).add(new Stake.Stands(c, false));
      }
    }
    int[] bundleOf = IntStream.range(0, pairs).toArray();
    return new Stakes(
        List.of(new Stakes.OfLimit(bundleOf, bundles, Map.of(), Map.of())), sums, conflicts);
  }

  /** A sum. */
  public static Sum sum(String group, long limit, int[] pairs, long[] weights) {
    return new Sum("sum", group, limit, Sum.SEVERAL, pairs, weights);
  }

  /** A conflict. */
  public static Conflict conflict(String group, int[] first, int[] second) {
    return new Conflict("conflict", group, first, second);
  }
}
