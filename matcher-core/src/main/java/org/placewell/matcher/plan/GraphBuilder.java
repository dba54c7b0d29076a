package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Review;
import org.placewell.matcher.policy.SoftRule;

/**
 * Builds a candidate graph row by row. First the pairs are found that no hard rule forbids; then,
 * their number being known, soft rules give points and group limits become sums and conflicts.
 */
final class GraphBuilder {
  private final Eligibility all;
  private final int goals;
  private final boolean countsReviews;
  private final Divisions divisions;
  private final Between between;
  private final List<FeedTable> feeds;
  private final List<LimitTable> limits;
  private final Batch batch;
  private final int[] rowStart;
  private final int[] ownBed;
  private final int[] pinned;
  private final BitSet review = new BitSet();
  private int[] column = {};
  private int[] rowOf = {};

  /** Of the row that is being rated: for each goal, of each pair. */
  private final long[][] points;

  private Rates.Collector rates = new Rates.Collector(0, 0);

  /** What one soft rule gives, weighted, and the goal it feeds. */
  private record FeedTable(int goal, Values values) {}

  GraphBuilder(Eligibility all) {
    int rows = all.rows().size();
    this.all = all;
    this.goals = all.policy().scored().size();
    this.countsReviews = all.policy().review() == Review.LAST_GOAL;
    this.divisions = all.divisions();
    this.between = new Between(all);
    this.feeds = all.policy().soft().stream().map(this::table).toList();
    this.limits =
        all.limits().stream()
            .map(limit -> new LimitTable(all, limit, divisions.of(limit)))
            .toList();
    this.batch = new Batch(all.columns().size());
    this.points = new long[goals][all.columns().size()];
    this.rowStart = new int[rows + 1];
    this.ownBed = new int[rows];
    this.pinned = new int[rows];
  }

  private FeedTable table(Feed feed) {
    return new FeedTable(all.goal(feed.goal()), values(feed.rule(), feed.weight()));
  }

  private Values values(SoftRule rule, long weight) {
    boolean byConditions = !all.rows().isEmpty() && rule.worth(all.personSide(0)).isPresent();
    return byConditions
        ? new WorthTable(all, rule, weight)
        : new ClassTable(
            all,
            divisions.of(rule),
            pair -> Math.multiplyExact(rule.ask(all.policy().fair(pair)).value(), weight));
  }

  CandidateGraph build() {
    int[][] found = find();
    int pairs = rowStart[found.length];
    column = new int[pairs];
    rowOf = new int[pairs];
    rates = new Rates.Collector(goals, pairs);
    limits.forEach(limit -> limit.expect(pairs));
    for (int row = 0; row < found.length; row++) {
      System.arraycopy(found[row], 0, column, rowStart[row], found[row].length);
      Arrays.fill(rowOf, rowStart[row], rowStart[row + 1], row);
      found[row] = new int[0];
      rate(row);
      rates.add(points, rowStart[row + 1] - rowStart[row]);
    }
    return new CandidateGraph(
        all,
        all.columns().size(),
        rowStart,
        column,
        rowOf,
        rates.rates(),
        review,
        ownBed,
        pinned,
        stakes());
  }

  /** The columns of each row; also says where rows start and which pairs need review. */
  private int[][] find() {
    RowFinder finder = new RowFinder(all, between);
    int[][] found = new int[ownBed.length][];
    for (int row = 0; row < found.length; row++) {
      found[row] = finder.find(row);
      rowStart[row + 1] = Math.addExact(rowStart[row], found[row].length);
      for (int i = 0; i < found[row].length; i++) {
        if (finder.needsReview(found[row][i])) {
          review.set(rowStart[row] + i);
        }
      }
    }
    return found;
  }

  private void rate(int row) {
    ownBed[row] = -1;
    pinned[row] = -1;
    for (long[] goal : points) {
      Arrays.fill(goal, 0, rowStart[row + 1] - rowStart[row], 0);
    }
    if (RowFinder.pin(all, row).isPresent()) {
      pinned[row] = rowStart[row];
      rateAsked(row, rowStart[row]);
    } else {
      rateOpen(row);
    }
    feeds.forEach(feed -> feed.values().done(row));
    limits.forEach(limit -> limit.done(row));
  }

  private void rateOpen(int row) {
    BitSet asked = between.columns(row);
    int own = all.ownColumn(row).orElse(-1);
    batch.clear(row);
    for (int pair = rowStart[row]; pair < rowStart[row + 1]; pair++) {
      if (!asked.get(column[pair])) {
        batch.add(column[pair], pair);
      } else if (column[pair] == own) {
        ownBed[row] = pair;
        rateStay(row, pair);
      } else {
        rateAsked(row, pair);
      }
    }
    ratePlain(rowStart[row]);
  }

  private void ratePlain(int first) {
    for (FeedTable feed : feeds) {
      long[] given = batch.ask(feed.values());
      long[] goal = points[feed.goal()];
      for (int i = 0; i < batch.size(); i++) {
        int at = batch.pair(i) - first;
        goal[at] = Math.addExact(goal[at], given[i]);
      }
    }
    for (int i = 0; countsReviews && i < batch.size(); i++) {
      points[goals - 1][batch.pair(i) - first] = review.get(batch.pair(i)) ? -1 : 0;
    }
    limits.forEach(limit -> limit.add(batch));
  }

  private void rateAsked(int row, int at) {
    Pair asked = all.pair(row, column[at]);
    Answer answer = all.answer(asked);
    review.set(at, answer == Answer.NEEDS_REVIEW);
    long[] given = all.points(asked, answer);
    for (int goal = 0; goal < goals; goal++) {
      points[goal][at - rowStart[row]] = given[goal];
    }
    limits.forEach(limit -> limit.add(at, asked, false));
  }

  private void rateStay(int row, int at) {
    review.clear(at);
    Pair asked = all.pair(row, column[at]);
    limits.forEach(limit -> limit.add(at, asked, true));
  }

  private Stakes stakes() {
    List<Sum> sums = new ArrayList<>();
    List<Conflict> conflicts = new ArrayList<>();
    return new Stakes(
        limits.stream().map(limit -> limit.finish(column, sums, conflicts)).toList(),
        List.copyOf(sums),
        List.copyOf(conflicts));
  }
}
