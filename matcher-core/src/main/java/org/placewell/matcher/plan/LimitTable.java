package org.placewell.matcher.plan;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.placewell.matcher.policy.ConflictLimit;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.SumLimit;

/**
 * Turns one group limit into sums and conflicts. Pairs of one class take the same seats, so a pair
 * holds no more than the number of its bundle of seats.
 */
final class LimitTable {
  private final GroupLimit limit;
  private final ClassTable table;
  private final Map<String, SumParts> sums = new LinkedHashMap<>();
  private final Map<String, ConflictParts> conflicts = new LinkedHashMap<>();
  private final List<Seat[]> bundles = new ArrayList<>();
  private int[] bundleOf = {};

  /** A place in one group, for pairs of people who stay where they are, or of those who move. */
  private sealed interface Seat {
    void expect(int pairs);

    void add(int pair, int column);

    void addTo(List<Stake> stakes);

    /** In a sum, with a weight. */
    record InSum(SumParts parts, long weight, boolean stays) implements Seat {
      @Override
      public void expect(int pairs) {
        parts.expect(pairs, weight);
      }

      @Override
      public void add(int pair, int column) {
        parts.add(pair, column, weight, stays);
      }

      @Override
      public void addTo(List<Stake> stakes) {
        stakes.add(parts.stake(weight));
      }
    }

    /** On one side of a conflict. */
    record OnSide(ConflictParts parts, boolean first, boolean stays) implements Seat {
      @Override
      public void expect(int pairs) {
        parts.expect(pairs, first);
      }

      @Override
      public void add(int pair, int column) {
        parts.add(pair, first, stays);
      }

      @Override
      public void addTo(List<Stake> stakes) {
        parts.addStakes(first, stays, stakes);
      }
    }
  }

  LimitTable(Eligibility all, GroupLimit limit, Optional<Division> division) {
    this.limit = limit;
    this.table = new ClassTable(all, division, pair -> bundle(pair, false));
    bundles.add(new Seat[0]);
  }

  /** The bundle of a pair; those who take no seat share the first. */
  private int bundle(Pair pair, boolean stays) {
    return switch (limit) {
      case SumLimit sum -> bundle(sum.shares(pair), share -> seat(share, stays));
      case ConflictLimit conflict -> bundle(conflict.sides(pair), side -> seat(side, stays));
    };
  }

  private <T> int bundle(List<T> taken, Function<T, Seat> seat) {
    if (taken.isEmpty()) {
      return 0;
    }
    Seat[] seats = new Seat[taken.size()];
    Arrays.setAll(seats, at -> seat.apply(taken.get(at)));
    bundles.add(seats);
    return bundles.size() - 1;
  }

  private Seat seat(SumLimit.Share share, boolean stays) {
    SumParts parts =
        sums.computeIfAbsent(share.group(), group -> new SumParts(limit.name(), share));
    parts.check(share);
    return new Seat.InSum(parts, share.weight(), stays);
  }

  private Seat seat(ConflictLimit.Side side, boolean stays) {
    ConflictParts parts =
        conflicts.computeIfAbsent(side.group(), group -> new ConflictParts(limit.name(), group));
    return new Seat.OnSide(parts, side.first(), stays);
  }

  /** Makes room for so many pairs. */
  void expect(int pairs) {
    bundleOf = new int[pairs];
  }

  /** Adds pairs of a row between whose two sides nothing lies. */
  void add(Batch batch) {
    long[] taken = batch.ask(table);
    for (int i = 0; i < batch.size(); i++) {
      bundleOf[batch.pair(i)] = (int) taken[i];
    }
  }

  /** Adds a pair that was asked by itself. */
  void add(int pair, Pair asked, boolean stays) {
    bundleOf[pair] = bundle(asked, stays);
  }

  void done(int row) {
    table.done(row);
  }

  /**
   * Appends the sums that any pair adds to, and the conflicts that can come about.
   *
   * @param column of each pair
   */
  Stakes.OfLimit finish(int[] column, List<Sum> allSums, List<Conflict> allConflicts) {
    Seat[][] seats = bundles.toArray(Seat[][]::new);
    expect(seats);
    for (int pair = 0; pair < bundleOf.length; pair++) {
      for (Seat seat : seats[bundleOf[pair]]) {
        seat.add(pair, column[pair]);
      }
    }
    sums.values().forEach(parts -> allSums.add(parts.sum(allSums.size())));
    conflicts.values().forEach(parts -> parts.appendTo(allConflicts));
    return new Stakes.OfLimit(
        bundleOf,
        Arrays.stream(seats).map(LimitTable::stakes).toList(),
        Map.copyOf(Maps.transformValues(sums, SumParts::total)),
        Map.copyOf(Maps.transformValues(conflicts, ConflictParts::sides)));
  }

  private static List<Stake> stakes(Seat[] bundle) {
    List<Stake> stakes = new ArrayList<>(bundle.length);
    for (Seat seat : bundle) {
      seat.addTo(stakes);
    }
    return List.copyOf(stakes);
  }

  private void expect(Seat[][] seats) {
    int[] count = new int[seats.length];
    for (int bundle : bundleOf) {
      count[bundle]++;
    }
    for (int bundle = 0; bundle < count.length; bundle++) {
      for (Seat seat : seats[bundle]) {
        seat.expect(count[bundle]);
      }
    }
  }
}
