package org.placewell.matcher.plan;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.policy.Pair;

/** Adds people and places to a growing graph, with all their pairs. */
final class Joining {
  private final GrowingGraph graph;
  private final CandidateGraph base;
  private final Eligibility all;
  private final GrowingLimits limits;
  private final Newcomers newcomers;
  private final Edits edits;

  Joining(GrowingGraph graph, Newcomers newcomers, Edits edits) {
    this.graph = graph;
    this.base = graph.base();
    this.all = base.eligibility();
    this.limits = graph.limits();
    this.newcomers = newcomers;
    this.edits = edits;
  }

  /** A row with all its pairs; false if that is more than this graph can tell. */
  boolean row(Referral referral) {
    int row = graph.addRow(referral);
    Inquiry inquiry = newcomers.about(referral);
    Mask left = inquiry.left();
    int[] columns = new int[base.columns()];
    int count = left.columns(columns);
    boolean known = true;
    for (int i = 0; i < count && known; i++) {
      int col = columns[i];
      known = !graph.hasColumn(col) || add(row, col, col, inquiry, left);
    }
    for (int col = base.columns(); col < graph.columns() && known; col++) {
      known = !graph.hasColumn(col) || add(row, col);
    }
    return known;
  }

  /** A column with all its pairs; false if that is more than this graph can tell. */
  boolean column(Place place) {
    int col = graph.addColumn(place);
    Inquiry inquiry = newcomers.about(place);
    Mask left = inquiry.left();
    int[] rows = new int[base.rows()];
    int count = left.columns(rows);
    boolean known = true;
    for (int i = 0; i < count && known; i++) {
      known = !isAsking(rows[i]) || add(rows[i], col, rows[i], inquiry, left);
    }
    for (int row = base.rows(); row < graph.rows() && known; row++) {
      known = !isAsking(row) || add(row, col);
    }
    return known;
  }

  /** Whether a row has not gone, and can still have one place or another. */
  private boolean isAsking(int row) {
    return graph.hasRow(row) && graph.pinnedPair(row) < 0;
  }

  /** A row with one pair, whatever rules say; false if that is more than this graph can tell. */
  boolean pin(Referral referral, int col) {
    int row = graph.addRow(referral);
    graph.pinNext(row);
    Pair pair = pair(row, col);
    Answer answer = all.answer(pair);
    return add(row, col, answer, all.points(pair, answer), limits.stakes(pair));
  }

  /** Adds a pair if the rules allow it; false if that is more than this graph can tell. */
  private boolean add(int row, int col) {
    Pair pair = pair(row, col);
    Answer answer = all.answer(pair);
    return !all.allows(answer)
        || areApart(row, col)
        || add(row, col, answer, all.points(pair, answer), limits.stakes(pair));
  }

  /**
   * Adds a pair that the rules allow, by an inquiry; false if that is more than this graph can
   * tell.
   *
   * @param at the row or column that is not new
   */
  private boolean add(int row, int col, int at, Inquiry inquiry, Mask left) {
    if (areApart(row, col)) {
      return true;
    }
    Answer answer = left.needsReview(at) ? Answer.NEEDS_REVIEW : Answer.MET;
    return add(row, col, answer, inquiry.points(at, answer), inquiry.stakes(at));
  }

  private boolean areApart(int row, int col) {
    return edits.isApart(graph.referral(row).id(), graph.place(col).vacancy().id());
  }

  private boolean add(
      int row, int col, Answer answer, long[] points, Optional<List<List<Stake>>> stakes) {
    stakes.ifPresent(staked -> graph.add(row, col, answer, points, staked));
    return stakes.isPresent();
  }

  /** A row and a column, either of which is new. */
  Pair pair(int row, int col) {
    if (col < base.columns()) {
      return all.pairOf(graph.referral(row), col);
    }
    return row < base.rows()
        ? all.pairOf(row, graph.place(col))
        : all.pairOf(graph.referral(row), graph.place(col));
  }
}
