package org.placewell.matcher.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placewell.matcher.policy.ConflictLimit;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.SumLimit;

/** Turns one group limit into sums and conflicts, pair by pair. */
final class LimitTable {
  private final GroupLimit limit;
  private final ValueTable<List<Seat>> seats;
  private final Map<String, SumParts> sums = new LinkedHashMap<>();
  private final Map<String, ConflictParts> conflicts = new LinkedHashMap<>();

  /** A place of a pair in one group. */
  private sealed interface Seat {
    void add(int pair, boolean stays);

    /** In a sum, with a weight. */
    record Weighs(SumParts parts, SumLimit.Share share) implements Seat {
      @Override
      public void add(int pair, boolean stays) {
        parts.add(pair, share, stays);
      }
    }

    /** On one side of a conflict. */
    record Stands(ConflictParts parts, boolean first) implements Seat {
      @Override
      public void add(int pair, boolean stays) {
        parts.add(pair, first, stays);
      }
    }
  }

  LimitTable(Eligibility all, GroupLimit limit) {
    this.limit = limit;
    this.seats = new ValueTable<>(all, limit.reads(), this::seats);
  }

  private List<Seat> seats(Pair pair) {
    return switch (limit) {
      case SumLimit sum ->
          sum.shares(pair).stream().<Seat>map(s -> new Seat.Weighs(parts(s), s)).toList();
      case ConflictLimit conflict ->
          conflict.sides(pair).stream()
              .<Seat>map(side -> new Seat.Stands(parts(side.group()), side.first()))
              .toList();
    };
  }

  private SumParts parts(SumLimit.Share share) {
    return sums.computeIfAbsent(share.group(), group -> new SumParts(limit.name(), share));
  }

  private ConflictParts parts(String group) {
    return conflicts.computeIfAbsent(group, g -> new ConflictParts(limit.name(), g));
  }

  /** Adds a pair between whose two sides nothing lies. */
  void add(int row, int column, int pair) {
    for (Seat seat : seats.get(row, column)) {
      seat.add(pair, false);
    }
  }

  /** Adds a pair that was asked by itself. */
  void add(Pair asked, int pair, boolean stays) {
    seats(asked).forEach(seat -> seat.add(pair, stays));
  }

  void done(int row) {
    seats.done(row);
  }

  /** Sums that any pair adds to. */
  List<Sum> sums() {
    return sums.values().stream().map(SumParts::sum).toList();
  }

  /** Conflicts that can come about. */
  List<Conflict> conflicts() {
    return conflicts.values().stream().flatMap(parts -> parts.conflicts().stream()).toList();
  }
}
