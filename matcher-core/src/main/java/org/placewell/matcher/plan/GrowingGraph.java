package org.placewell.matcher.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Timing;

/**
 * A candidate graph that takes small changes: a person or a vacancy comes, goes or becomes another,
 * is pinned or kept apart. Rows, columns and pairs keep their numbers: whoever changes gets a new
 * row or column, and the pairs of the old one are closed.
 *
 * <p>Some changes reach further than the pairs of one person or one vacancy: of somebody who lives
 * in a bed, of people who may not live together, of dates that others wait for. For these the graph
 * says that it is outgrown, and a new one is to be made of {@link #dataset}. Not thread-safe.
 */
public final class GrowingGraph {
  private final CandidateGraph base;
  private final Eligibility all;
  private final Locality locality;
  private final Newcomers newcomers;
  private final GrowingLimits limits;
  private final NewPairs more;
  private final Edits edits;
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
  private Optional<Dataset> outgrown = Optional.empty();

  /** Starts as the graph of a dataset. */
  public GrowingGraph(CandidateGraph base) {
    this.base = base;
    this.all = base.eligibility();
    this.edits = new Edits(all.dataset());
    this.locality = new Locality(all, edits);
    this.limits = new GrowingLimits(base, base.allStakes());
    this.newcomers = new Newcomers(all, limits);
    this.more = new NewPairs(base.pairs());
    this.ofRows = new PairLists(base.rows(), base.pairs(), base::row);
    this.ofColumns = new PairLists(base.columns(), base.pairs(), base::column);
    all.rows().forEach(referral -> rowOf.put(referral.id(), rowOf.size()));
    all.columns().forEach(place -> columnOf.put(place.vacancy().id(), columnOf.size()));
  }

  /** What a change came to; numbers that are −1 say that there is none. */
  public static final class Patch {
    private final int newRow;
    private final int newColumn;
    private final int[] closed;
    private final int[] added;

    Patch(int newRow, int newColumn, int[] closed, int[] added) {
      this.newRow = newRow;
      this.newColumn = newColumn;
      this.closed = closed;
      this.added = added;
    }

    /** The row that came, or −1. */
    public int newRow() {
      return newRow;
    }

    /** The column that came, or −1. */
    public int newColumn() {
      return newColumn;
    }

    /** The pairs that went. */
    public IntStream closed() {
      return IntStream.of(closed);
    }

    /** The pairs that came, in ascending order. */
    public IntStream added() {
      return IntStream.of(added);
    }
  }

  /** A person comes, or is another than before. */
  public Optional<Patch> put(Referral referral) {
    return change(
        to -> to.put(referral),
        () ->
            locality.isOwn(referral)
                ? replaceRow(referral.id(), Optional.of(referral).filter(Referral::needsVacancy))
                : Optional.empty());
  }

  /** A person goes, with the casework about them. */
  public Optional<Patch> withdraw(ReferralId id) {
    return change(
        to -> to.remove(id),
        () -> locality.isOwn(id) ? replaceRow(id, Optional.empty()) : Optional.empty());
  }

  /** A vacancy comes, or is another than before. */
  public Optional<Patch> put(Vacancy vacancy) {
    return change(
        to -> to.put(vacancy),
        () ->
            locality.isOwn(vacancy)
                ? replaceColumn(vacancy.id(), Optional.of(all.place(vacancy)))
                : Optional.empty());
  }

  /** A vacancy goes, with the casework about it. */
  public Optional<Patch> withdraw(VacancyId id) {
    return change(
        to -> to.remove(id),
        () -> locality.isOwn(id) ? replaceColumn(id, Optional.empty()) : Optional.empty());
  }

  /** A placement is agreed; the person has it whatever rules say. */
  public Optional<Patch> pin(Commitment pin) {
    ReferralId id = pin.referral().orElseThrow();
    return change(
        to -> to.add(pin),
        () -> locality.canPin(id, pin.vacancy()) ? pinned(id, pin.vacancy()) : Optional.empty());
  }

  /**
   * A person and a vacancy are kept apart; staying in a bed, and what is pinned, is not touched.
   */
  public Optional<Patch> forbid(Hold hold) {
    ReferralId referral = hold.referral().orElseThrow();
    VacancyId vacancy = hold.vacancy().orElseThrow();
    return change(
        to -> to.add(hold),
        () -> locality.canForbid(referral, vacancy) ? apart(referral, vacancy) : Optional.empty());
  }

  /** A referral, as it is now. */
  public Optional<Referral> referral(ReferralId id) {
    return edits.referral(id);
  }

  /** A vacancy, as it is now. */
  public Optional<Vacancy> vacancy(VacancyId id) {
    return edits.vacancy(id);
  }

  /** All commitments there are now. */
  public List<Commitment> commitments() {
    return edits.commitments().toList();
  }

  /** The day of the run. */
  public LocalDate on() {
    return all.dataset().on();
  }

  /** The dataset with all changes. */
  public Dataset dataset() {
    return outgrown.orElseGet(edits::dataset);
  }

  private Optional<Patch> change(Consumer<Edits> edit, Supplier<Optional<Patch>> grow) {
    if (outgrown.isPresent()) {
      throw new IllegalStateException("An outgrown graph takes no more changes.");
    }
    Optional<Patch> patch = grow.get();
    if (patch.isEmpty()) {
      Edits next = edits.copy();
      edit.accept(next);
      outgrown = Optional.of(next.dataset());
    } else {
      edit.accept(edits);
    }
    return patch;
  }

  private Optional<Patch> replaceRow(ReferralId id, Optional<Referral> now) {
    int[] gone = closeRow(id);
    int first = more.end();
    if (now.isEmpty()) {
      return Optional.of(patch(-1, -1, gone, first));
    }
    int row = newRow(now.get());
    Inquiry inquiry = newcomers.about(now.get());
    boolean known = true;
    for (int col = 0; col < base.columns() && known; col++) {
      known = goneColumns.get(col) || add(row, col, col, inquiry);
    }
    for (int col = base.columns(); col < columns() && known; col++) {
      known = goneColumns.get(col) || add(row, col);
    }
    return known ? Optional.of(patch(row, -1, gone, first)) : Optional.empty();
  }

  private int newRow(Referral referral) {
    newRows.add(referral);
    rowOf.put(referral.id(), rows() - 1);
    return rows() - 1;
  }

  private Optional<Patch> replaceColumn(VacancyId id, Optional<Place> now) {
    int[] gone = closeColumn(id);
    int first = more.end();
    int col = now.isPresent() ? newColumn(now.get()) : -1;
    if (now.isPresent()) {
      Inquiry inquiry = newcomers.about(now.get());
      for (int row = 0; row < rows(); row++) {
        boolean known =
            isPinned(row)
                || goneRows.get(row)
                || (row < base.rows() ? add(row, col, row, inquiry) : add(row, col));
        if (!known) {
          return Optional.empty();
        }
      }
    }
    Patch patch = patch(-1, col, gone, first);
    return areStill(patch) ? Optional.of(patch) : Optional.empty();
  }

  private int newColumn(Place place) {
    newColumns.add(place);
    columnOf.put(place.vacancy().id(), columns() - 1);
    return columns() - 1;
  }

  private Optional<Patch> pinned(ReferralId id, VacancyId vacancy) {
    int[] gone = closeRow(id);
    int first = more.end();
    int row = newRow(edits.referral(id).orElseThrow());
    pins.put(row, first);
    int col = columnOf.getOrDefault(vacancy, -1);
    Pair pair = pair(row, col);
    Answer answer = all.answer(pair);
    return add(row, col, answer, all.points(pair, answer), limits.stakes(pair))
        ? Optional.of(patch(row, -1, gone, first))
        : Optional.empty();
  }

  private Optional<Patch> apart(ReferralId referral, VacancyId vacancy) {
    int first = more.end();
    Integer row = rowOf.get(referral);
    Integer col = columnOf.get(vacancy);
    int[] gone = {};
    if (row != null && col != null && !isPinned(row)) {
      gone =
          ofRows
              .open(row, closed)
              .filter(pair -> column(pair) == col && ownBedPair(row) != pair)
              .toArray();
      IntStream.of(gone).forEach(closed::set);
    }
    Patch patch = patch(-1, -1, gone, first);
    return areStill(patch) ? Optional.of(patch) : Optional.empty();
  }

  private Patch patch(int newRow, int newColumn, int[] gone, int first) {
    return new Patch(newRow, newColumn, gone, IntStream.range(first, more.end()).toArray());
  }

  private int[] closeRow(ReferralId id) {
    int row = rowOf.getOrDefault(id, -1);
    if (row < 0) {
      return new int[0];
    }
    rowOf.remove(id);
    goneRows.set(row);
    return close(ofRows, row);
  }

  private int[] closeColumn(VacancyId id) {
    int col = columnOf.getOrDefault(id, -1);
    if (col < 0) {
      return new int[0];
    }
    columnOf.remove(id);
    goneColumns.set(col);
    return close(ofColumns, col);
  }

  private int[] close(PairLists lists, int at) {
    int[] gone = lists.open(at, closed).toArray();
    IntStream.of(gone).forEach(closed::set);
    return gone;
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
   * The same by an inquiry.
   *
   * @param at the row or column that is not new
   */
  private boolean add(int row, int col, int at, Inquiry inquiry) {
    Answer answer = inquiry.answer(at);
    if (!all.allows(answer) || areApart(row, col)) {
      return true;
    }
    Pair pair = inquiry.pair(at);
    return add(row, col, answer, inquiry.points(at, pair, answer), inquiry.stakes(at, pair));
  }

  private boolean areApart(int row, int col) {
    return edits.isApart(referral(row).id(), place(col).vacancy().id());
  }

  private boolean add(
      int row, int col, Answer answer, long[] points, Optional<List<List<Stake>>> stakes) {
    if (stakes.isPresent()) {
      ofRows.add(row, more.end());
      ofColumns.add(col, more.end());
      more.add(row, col, answer == Answer.NEEDS_REVIEW, points, stakes.get());
    }
    return stakes.isPresent();
  }

  private Pair pair(int row, int col) {
    if (col < base.columns()) {
      return all.pairOf(referral(row), col);
    }
    return row < base.rows() ? all.pairOf(row, place(col)) : all.pairOf(referral(row), place(col));
  }

  /** Whether no bed on offer becomes free on another day by what its holder can have now. */
  private boolean areStill(Patch patch) {
    return IntStream.concat(patch.closed(), patch.added())
        .map(this::row)
        .filter(row -> row < base.rows() && base.ownBedPair(row) >= 0)
        .distinct()
        .allMatch(this::isStill);
  }

  private boolean isStill(int row) {
    return all.isStill(
        row,
        ofRows
            .open(row, closed)
            .filter(pair -> pair != base.ownBedPair(row))
            .mapToObj(pair -> timing(row, column(pair)))
            .toList());
  }

  private Timing timing(int row, int col) {
    return col < base.columns() ? all.timing(row, col) : pair(row, col).timing();
  }

  private Referral referral(int row) {
    return row < base.rows() ? all.rows().get(row) : newRows.get(row - base.rows());
  }

  private Place place(int col) {
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

  private boolean isPinned(int row) {
    return pinnedPair(row) >= 0;
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

  /** The pair that is pinned, or −1. */
  public int pinnedPair(int row) {
    return row < base.rows() ? base.pinnedPair(row) : pins.getOrDefault(row, -1);
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
    return new Selection(this, limits, pairs).graph();
  }
}
