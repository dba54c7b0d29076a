package org.placewell.matcher.plan;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Review;

/**
 * Builds a candidate graph row by row: hard rules narrow the columns, those that see few kinds of
 * people first; soft rules give points; group limits become sums and conflicts. Pairs between whose
 * two sides something lies are asked by themselves.
 */
final class GraphBuilder {
  private final Eligibility all;
  private final int goals;
  private final boolean countsReviews;
  private final ImmutableIntArray.Builder column = ImmutableIntArray.builder();
  private final ImmutableIntArray.Builder rowOf = ImmutableIntArray.builder();
  private final List<ImmutableLongArray.Builder> points = new ArrayList<>();
  private final BitSet review = new BitSet();
  private final int[] rowStart;
  private final int[] ownBed;
  private final int[] pinned;
  private final List<AnswerTable> answers;
  private final List<FeedTable> feeds;
  private final List<LimitTable> limits;
  private final Between between;
  private final Mask mask;
  private final long[] values;
  private int pairs;

  /** What one soft rule gives, weighted, and the goal it feeds. */
  private record FeedTable(int goal, ValueTable<Long> values) {}

  GraphBuilder(Eligibility all) {
    this.all = all;
    this.goals = all.policy().scored().size();
    this.countsReviews = all.policy().review() == Review.LAST_GOAL;
    this.rowStart = new int[all.rows().size() + 1];
    this.ownBed = new int[all.rows().size()];
    this.pinned = new int[all.rows().size()];
    for (int goal = 0; goal < goals; goal++) {
      points.add(ImmutableLongArray.builder());
    }
    this.answers =
        all.hardRules().stream()
            .map(rule -> new AnswerTable(all, rule))
            .sorted(Comparator.comparingInt(AnswerTable::rowClasses))
            .toList();
    this.feeds = all.policy().soft().stream().map(this::feed).toList();
    this.limits = all.limits().stream().map(limit -> new LimitTable(all, limit)).toList();
    this.between = new Between(all);
    this.mask = new Mask(all.columns().size());
    this.values = new long[goals];
  }

  private FeedTable feed(Feed feed) {
    return new FeedTable(
        all.goal(feed.goal()),
        new ValueTable<>(
            all,
            feed.rule().reads(),
            pair ->
                Math.multiplyExact(
                    feed.rule().ask(all.policy().fair(pair)).value(), feed.weight())));
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
        limits.stream().flatMap(limit -> limit.sums().stream()).toList(),
        limits.stream().flatMap(limit -> limit.conflicts().stream()).toList());
  }

  private void addRow(int row) {
    ownBed[row] = -1;
    pinned[row] = -1;
    Optional<Integer> pin = all.pin(row).map(Commitment::vacancy).flatMap(all::column);
    if (pin.isPresent()) {
      Pair pair = all.pair(row, pin.get());
      pinned[row] = addAsked(row, pin.get(), pair, all.answer(pair));
    } else {
      narrow(row);
      mask.forEach(at -> add(row, at));
    }
    feeds.forEach(feed -> feed.values().done(row));
    limits.forEach(limit -> limit.done(row));
  }

  /** Leaves the columns that are possible, with the person's own bed among them. */
  private void narrow(int row) {
    mask.reset();
    BitSet asked = between.columns(row);
    asked.stream().forEach(mask::forbid);
    boolean clean = between.isClean(row);
    answers.forEach(table -> table.narrow(row, mask, clean));
    if (all.policy().review() == Review.NEVER) {
      mask.forbidReviews();
    }
    asked.stream().forEach(at -> allow(row, at));
  }

  private void allow(int row, int at) {
    boolean own = all.ownColumn(row).map(column -> column == at).orElse(false);
    if (own || all.allows(all.answer(all.pair(row, at)))) {
      mask.allow(at);
    }
  }

  private void add(int row, int at) {
    if (!between.columns(row).get(at)) {
      addPlain(row, at);
    } else if (all.ownColumn(row).map(column -> column == at).orElse(false)) {
      ownBed[row] = addStay(row, at);
    } else {
      Pair pair = all.pair(row, at);
      addAsked(row, at, pair, all.answer(pair));
    }
  }

  private void addPlain(int row, int at) {
    Arrays.fill(values, 0);
    for (FeedTable feed : feeds) {
      values[feed.goal()] = Math.addExact(values[feed.goal()], feed.values().get(row, at));
    }
    boolean needsReview = mask.needsReview(at);
    if (needsReview && countsReviews) {
      values[goals - 1] = -1;
    }
    limits.forEach(limit -> limit.add(row, at, pairs));
    append(row, at, values, needsReview);
  }

  private int addAsked(int row, int at, Pair pair, Answer answer) {
    limits.forEach(limit -> limit.add(pair, pairs, false));
    return append(row, at, all.points(pair, answer), answer == Answer.NEEDS_REVIEW);
  }

  private int addStay(int row, int at) {
    Pair pair = all.pair(row, at);
    limits.forEach(limit -> limit.add(pair, pairs, true));
    return append(row, at, new long[goals], false);
  }

  private int append(int row, int at, long[] goalPoints, boolean needsReview) {
    column.add(at);
    rowOf.add(row);
    review.set(pairs, needsReview);
    for (int goal = 0; goal < goals; goal++) {
      points.get(goal).add(goalPoints[goal]);
    }
    return pairs++;
  }
}
