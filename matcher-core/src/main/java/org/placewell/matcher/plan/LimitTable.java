package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    void add(int pair);

    Stream<Stake> stakes();

    /** In a sum, with a weight. */
    record InSum(SumParts parts, long weight, boolean stays) implements Seat {
      @Override
      public void expect(int pairs) {
        parts.expect(pairs, weight);
      }

      @Override
      public void add(int pair) {
        parts.add(pair, weight, stays);
      }

      @Override
      public Stream<Stake> stakes() {
        return Stream.of(parts.stake(weight));
      }
    }

    /** On one side of a conflict. */
    record OnSide(ConflictParts parts, boolean first, boolean stays) implements Seat {
      @Override
      public void expect(int pairs) {
        parts.expect(pairs, first, stays);
      }

      @Override
      public void add(int pair) {
        parts.add(pair, first, stays);
      }

      @Override
      public Stream<Stake> stakes() {
        return parts.stakes(first, stays).stream();
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
    List<Seat> seats =
        switch (limit) {
          case SumLimit sum -> sum.shares(pair).stream().map(s -> seat(s, stays)).toList();
          case ConflictLimit conflict ->
              conflict.sides(pair).stream().map(side -> seat(side, stays)).toList();
        };
    if (seats.isEmpty()) {
      return 0;
    }
    bundles.add(seats.toArray(Seat[]::new));
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

  /** Appends the sums that any pair adds to, and the conflicts that can come about. */
  Stakes.OfLimit finish(List<Sum> allSums, List<Conflict> allConflicts) {
    Seat[][] seats = bundles.toArray(Seat[][]::new);
    expect(seats);
    for (int pair = 0; pair < bundleOf.length; pair++) {
      for (Seat seat : seats[bundleOf[pair]]) {
        seat.add(pair);
      }
    }
    sums.values().forEach(parts -> allSums.add(parts.sum(allSums.size())));
    conflicts.values().forEach(parts -> parts.appendTo(allConflicts));
    return new Stakes.OfLimit(bundleOf, Arrays.stream(seats).map(LimitTable::stakes).toList());
  }

  private static List<Stake> stakes(Seat[] bundle) {
    return Arrays.stream(bundle).flatMap(Seat::stakes).toList();
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
