package org.placewell.matcher.plan;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.policy.ConflictLimit;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.SumLimit;

/** Builds a candidate graph: asks the rules, then turns group limits into sums and conflicts. */
final class GraphBuilder {
  private final Eligibility all;
  private final int goals;
  private final ImmutableIntArray.Builder column = ImmutableIntArray.builder();
  private final ImmutableIntArray.Builder rowOf = ImmutableIntArray.builder();
  private final List<ImmutableLongArray.Builder> points = new ArrayList<>();
  private final BitSet review = new BitSet();
  private final int[] rowStart;
  private final int[] ownBed;
  private final int[] pinned;
  private final Map<String, SumParts> sums = new LinkedHashMap<>();
  private final Map<String, ConflictParts> conflicts = new LinkedHashMap<>();
  private int pairs;

  GraphBuilder(Eligibility all) {
    this.all = all;
    this.goals = all.policy().scored().size();
    this.rowStart = new int[all.rows().size() + 1];
    this.ownBed = new int[all.rows().size()];
    this.pinned = new int[all.rows().size()];
    for (int goal = 0; goal < goals; goal++) {
      points.add(ImmutableLongArray.builder());
    }
  }

  CandidateGraph build() {
    for (int row = 0; row < ownBed.length; row++) {
      addRow(row);
      rowStart[row + 1] = pairs;
    }
    return new CandidateGraph(
        all,
        rowStart,
        column.build().toArray(),
        rowOf.build().toArray(),
        points.stream().map(goal -> goal.build().toArray()).toArray(long[][]::new),
        review,
        ownBed,
        pinned,
        sums.values().stream().map(SumParts::sum).toList(),
        conflicts.values().stream().flatMap(parts -> parts.conflicts().stream()).toList());
  }

  private void addRow(int row) {
    ownBed[row] = -1;
    pinned[row] = -1;
    Optional<Integer> pin = all.pin(row).map(Commitment::vacancy).flatMap(all::column);
    if (pin.isPresent()) {
      Pair pair = all.pair(row, pin.get());
      pinned[row] = add(row, pin.get(), pair, all.answer(pair));
      return;
    }
    int own = all.ownColumn(row).orElse(-1);
    for (int at = 0; at < all.columns().size(); at++) {
      if (at == own) {
        ownBed[row] = addStay(row, at);
      } else {
        Pair pair = all.pair(row, at);
        Answer answer = all.answer(pair);
        if (all.allows(answer)) {
          add(row, at, pair, answer);
        }
      }
    }
  }

  private int add(int row, int at, Pair pair, Answer answer) {
    review.set(pairs, answer == Answer.NEEDS_REVIEW);
    return append(row, at, pair, all.points(pair, answer), false);
  }

  private int addStay(int row, int at) {
    return append(row, at, all.pair(row, at), new long[goals], true);
  }

  private int append(int row, int at, Pair pair, long[] values, boolean stays) {
    column.add(at);
    rowOf.add(row);
    for (int goal = 0; goal < goals; goal++) {
      points.get(goal).add(values[goal]);
    }
    for (int limit = 0; limit < all.limits().size(); limit++) {
      addTo(limit, pair, stays);
    }
    return pairs++;
  }

  private void addTo(int limit, Pair pair, boolean stays) {
    switch (all.limits().get(limit)) {
      case SumLimit sum ->
          sum.shares(pair)
              .forEach(share ->
                  sums.computeIfAbsent(
                          key(limit, share.group()), k -> new SumParts(sum.name(), share))
                      .add(pairs, share, stays));
      case ConflictLimit conflict ->
          conflict
              .sides(pair)
              .forEach(side ->
                  conflicts
                      .computeIfAbsent(
                          key(limit, side.group()),
                          k -> new ConflictParts(conflict.name(), side.group()))
                      .add(pairs, side.first(), stays));
    }
  }

  /** A policy may hold one limit twice, with other parameters: each counts for itself. */
  private static String key(int limit, String group) {
    return limit + " " + group;
  }
}
