package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;

/**
 * A candidate graph to which rows, columns and pairs are added and of which they are closed, by
 * {@link Growth}. What has a number keeps it: whoever changes gets a new row or column, and the
 * pairs of the old one are closed. Not thread-safe.
 */
public final class GrowingGraph {
  private static final int NONE = -1;

  private final CandidateGraph base;
  private final Eligibility all;
  private final GrowingLimits limits;
  private final NewPairs more;
  private final List<Referral> newRows = new ArrayList<>();
  private final List<Place> newColumns = new ArrayList<>();
  private final Map<ReferralId, Integer> rowOf = new HashMap<>();
  private final Map<VacancyId, Integer> columnOf = new HashMap<>();
  private final Map<Integer, Integer> pins = new HashMap<>();
  private final PairLists ofRows;
  private final PairLists ofColumns;
  private final BitSet closed = new BitSet();
  private final BitSet goneRows = new BitSet();
  private final BitSet goneColumns = new BitSet();

  /** Starts as another graph. */
  GrowingGraph(CandidateGraph base) {
    this.base = base;
    this.all = base.eligibility();
    this.limits = new GrowingLimits(base, base.allStakes());
    this.more = new NewPairs(base.pairs());
    this.ofRows = new PairLists(base.rows(), base.pairs(), base::row);
    this.ofColumns = new PairLists(base.columns(), base.pairs(), base::column);
    all.rows().forEach(referral -> rowOf.put(referral.id(), rowOf.size()));
    all.columns().forEach(place -> columnOf.put(place.vacancy().id(), columnOf.size()));
  }

  GrowingLimits limits() {
    return limits;
  }

  /** The row of a person now, or −1. */
  int rowOf(ReferralId referral) {
    return rowOf.getOrDefault(referral, NONE);
  }

  /** The column of a vacancy now, or −1. */
  int columnOf(VacancyId vacancy) {
    return columnOf.getOrDefault(vacancy, NONE);
  }

  /** A new row, without pairs. */
  int addRow(Referral referral) {
    newRows.add(referral);
    rowOf.put(referral.id(), rows() - 1);
    return rows() - 1;
  }

  /** A new column, without pairs. */
  int addColumn(Place place) {
    newColumns.add(place);
    columnOf.put(place.vacancy().id(), columns() - 1);
    return columns() - 1;
  }

  /** The next pair that is added is the pin of a row. */
  void pinNext(int row) {
    pins.put(row, pairs());
  }

  void add(int row, int col, Answer answer, long[] points, List<List<Stake>> stakes) {
    ofRows.add(row, pairs());
    ofColumns.add(col, pairs());
    more.add(row, col, answer == Answer.NEEDS_REVIEW, points, stakes);
  }

  /** Closes a person's row; the pairs that went. */
  int[] closeRow(ReferralId id) {
    int row = rowOf(id);
    if (row == NONE) {
      return new int[0];
    }
    rowOf.remove(id);
    goneRows.set(row);
    return close(openOfRow(row));
  }

  /** Closes a vacancy's column; the pairs that went. */
  int[] closeColumn(VacancyId id) {
    int col = columnOf(id);
    if (col == NONE) {
      return new int[0];
    }
    columnOf.remove(id);
    goneColumns.set(col);
    return close(ofColumns.open(col, closed));
  }

  /** Closes pairs; tells which. */
  int[] close(IntStream pairs) {
    int[] gone = pairs.toArray();
    IntStream.of(gone).forEach(closed::set);
    return gone;
  }

  /** The pairs of a row that have not gone. */
  public IntStream openOfRow(int row) {
    return ofRows.open(row, closed);
  }

  Referral referral(int row) {
    return row < base.rows() ? all.rows().get(row) : newRows.get(row - base.rows());
  }

  Place place(int col) {
    return col < base.columns() ? all.columns().get(col) : newColumns.get(col - base.columns());
  }

  /** Whether a row has not gone. */
  public boolean hasRow(int row) {
    return !goneRows.get(row);
  }

  /** Whether a column has not gone. */
  public boolean hasColumn(int col) {
    return !goneColumns.get(col);
  }

  /** The graph at the start; its rows, columns and pairs come first. */
  public CandidateGraph base() {
    return base;
  }

  /** Number of rows, with those that went. */
  public int rows() {
    return base.rows() + newRows.size();
  }

  /** Number of columns, with those that went. */
  public int columns() {
    return base.columns() + newColumns.size();
  }

  /** Number of pairs, with those that went. */
  public int pairs() {
    return more.end();
  }

  /** The row of a pair. */
  public int row(int pair) {
    return pair < base.pairs() ? base.row(pair) : more.row(pair);
  }

  /** The column of a pair. */
  public int column(int pair) {
    return pair < base.pairs() ? base.column(pair) : more.column(pair);
  }

  /** What a pair adds to a goal. */
  public long points(int goal, int pair) {
    return pair < base.pairs() ? base.points(goal, pair) : more.points(goal, pair);
  }

  /** Which sums and conflicts of one limit a pair has to do with, and how. */
  public List<Stake> stakes(int limit, int pair) {
    return pair < base.pairs() ? base.stakes(limit, pair) : more.stakes(limit, pair);
  }

  boolean review(int pair) {
    return pair < base.pairs() ? base.review(pair) : more.review(pair);
  }

  /** The pair of staying in the bed this person holds, or −1. */
  public int ownBedPair(int row) {
    return row < base.rows() ? base.ownBedPair(row) : -1;
  }

  /** The pair that is pinned, or −1, as for a row that went. */
  public int pinnedPair(int row) {
    if (goneRows.get(row)) {
      return NONE;
    }
    return row < base.rows() ? base.pinnedPair(row) : pins.getOrDefault(row, NONE);
  }

  /** Whether a pair has not gone. */
  public boolean isOpen(int pair) {
    return !closed.get(pair);
  }

  /** The most that chosen pairs may add to a sum. */
  public long room(int sum) {
    return limits.room(sum);
  }

  /** Number of sums. */
  public int sums() {
    return limits.sums();
  }

  /** How many people take part now. */
  public int people() {
    return rowOf.size();
  }

  /** How many columns there are now. */
  public int vacancies() {
    return columnOf.size();
  }

  /** The columns there are now. */
  public IntStream openColumns() {
    return columnOf.values().stream().mapToInt(Integer::intValue);
  }

  /** What a sum is called in certificates. */
  public Certificate.Limit nameOfSum(int sum) {
    return limits.nameOfSum(sum);
  }

  /** What a conflict is called in certificates. */
  public Certificate.Limit nameOfConflict(int conflict) {
    return limits.nameOfConflict(conflict);
  }

  /** Who a row is about. */
  public ReferralId referralOf(int row) {
    return referral(row).id();
  }

  /** What a column is about. */
  public VacancyId vacancyOf(int col) {
    return place(col).vacancy().id();
  }

  /** Some pairs, row by row and in each row in the order of their columns. */
  public int[] inOrder(BitSet some) {
    int[] next = new int[rows() + 1];
    some.stream().forEach(pair -> next[row(pair) + 1]++);
    for (int row = 0; row < rows(); row++) {
      next[row + 1] += next[row];
    }
    int[] order = new int[some.cardinality()];
    some.stream().forEach(pair -> order[next[row(pair)]++] = pair);
    return order;
  }

  /**
   * A graph of some of the pairs alone; rows, columns, sums and conflicts keep their numbers.
   *
   * @param pairs row by row, in ascending order
   */
  public CandidateGraph only(int[] pairs) {
    return only(pairs, List.of());
  }

  /**
   * The same with more pins; nothing else changes by them.
   *
   * @param pinned of those pairs, each the only one of its row
   */
  public CandidateGraph only(int[] pairs, List<Integer> pinned) {
    return new Selection(this, limits, pairs, pinned).graph();
  }
}
