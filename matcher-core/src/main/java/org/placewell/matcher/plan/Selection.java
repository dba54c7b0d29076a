package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes a graph of some pairs of a growing one. */
final class Selection {
  private final GrowingGraph all;
  private final GrowingLimits limits;
  private final int[] pairs;
  private final Set<Integer> pins;
  private final BitSet review = new BitSet();

  Selection(GrowingGraph all, GrowingLimits limits, int[] pairs, List<Integer> pins) {
    this.pins = Set.copyOf(pins);
    this.all = all;
    this.limits = limits;
    this.pairs = pairs;
  }

  CandidateGraph graph() {
    int[] rowStart = new int[all.rows() + 1];
    int[] ownBed = new int[all.rows()];
    int[] pinned = new int[all.rows()];
    Arrays.fill(ownBed, -1);
    Arrays.fill(pinned, -1);
    for (int at = 0; at < pairs.length; at++) {
      int row = all.row(pairs[at]);
      rowStart[row + 1]++;
      ownBed[row] = all.ownBedPair(row) == pairs[at] ? at : ownBed[row];
      pinned[row] = isPinned(row, pairs[at]) ? at : pinned[row];
      review.set(at, all.review(pairs[at]));
    }
    for (int row = 0; row < ownBed.length; row++) {
      rowStart[row + 1] += rowStart[row];
    }
    return new CandidateGraph(
        all.base().eligibility(),
        all.columns(),
        rowStart,
        IntStream.of(pairs).map(all::column).toArray(),
        IntStream.of(pairs).map(all::row).toArray(),
        rates(),
        review,
        ownBed,
        pinned,
        stakes());
  }

  private boolean isPinned(int row, int pair) {
    return all.pinnedPair(row) == pair || pins.contains(pair);
  }

  private Rates rates() {
    long[][] points = new long[all.base().goals()][pairs.length];
    for (int goal = 0; goal < points.length; goal++) {
      for (int at = 0; at < pairs.length; at++) {
        points[goal][at] = all.points(goal, pairs[at]);
      }
    }
    return Rates.of(points, pairs.length);
  }

  private Stakes stakes() {
    List<Stakes.OfLimit> ofLimits = new ArrayList<>();
    Members sums = new Members(limits.sums());
    Members firsts = new Members(limits.conflicts());
    Members seconds = new Members(limits.conflicts());
    int[] each = IntStream.range(0, pairs.length).toArray();
    for (int limit = 0; limit < limits.count(); limit++) {
      List<List<Stake>> bundles = new ArrayList<>(pairs.length);
      for (int at = 0; at < pairs.length; at++) {
        List<Stake> stakes = all.stakes(limit, pairs[at]);
        bundles.add(stakes);
        for (Stake stake : stakes) {
          switch (stake) {
            case Stake.Adds adds -> sums.add(adds.sum(), at, adds.weight());
            case Stake.Stands on -> (on.first() ? firsts : seconds).add(on.conflict(), at, 1);
          }
        }
      }
      ofLimits.add(limits.of(limit, each, bundles));
    }
    return new Stakes(ofLimits, sums(sums), conflicts(firsts, seconds));
  }

  private List<Sum> sums(Members members) {
    List<Sum> sums = new ArrayList<>(limits.sums());
    for (int sum = 0; sum < limits.sums(); sum++) {
      Certificate.Limit name = limits.nameOfSum(sum);
      sums.add(
          new Sum(
              limits.rule(name.at()),
              name.group(),
              limits.room(sum),
              column(members.of(sum)),
              members.of(sum),
              members.weights(sum)));
    }
    return sums;
  }

  /** The column that all pairs lie in, or −1. */
  private int column(int[] members) {
    int col = members.length == 0 ? -1 : all.column(pairs[members[0]]);
    return IntStream.of(members).allMatch(at -> all.column(pairs[at]) == col) ? col : -1;
  }

  private List<Conflict> conflicts(Members firsts, Members seconds) {
    List<Conflict> conflicts = new ArrayList<>(limits.conflicts());
    for (int conflict = 0; conflict < limits.conflicts(); conflict++) {
      Certificate.Limit name = limits.nameOfConflict(conflict);
      conflicts.add(
          new Conflict(
              limits.rule(name.at()), name.group(), firsts.of(conflict), seconds.of(conflict)));
    }
    return conflicts;
  }

  /** Which pairs belong to each group, and with what weight. */
  private static final class Members {
    private final int[][] members;
    private final long[][] weights;
    private final int[] size;

    private Members(int groups) {
      this.members = new int[groups][];
      this.weights = new long[groups][];
      this.size = new int[groups];
      Arrays.fill(members, new int[0]);
      Arrays.fill(weights, new long[0]);
    }

    private void add(int group, int at, long weight) {
      if (size[group] == members[group].length) {
        int room = Math.max(4, 2 * size[group]);
        members[group] = Arrays.copyOf(members[group], room);
        weights[group] = Arrays.copyOf(weights[group], room);
      }
      members[group][size[group]] = at;
      weights[group][size[group]++] = weight;
    }

    private int[] of(int group) {
      return size[group] == 0 ? members[group] : Arrays.copyOf(members[group], size[group]);
    }

    private long[] weights(int group) {
      return size[group] == 0 ? weights[group] : Arrays.copyOf(weights[group], size[group]);
    }
  }
}
