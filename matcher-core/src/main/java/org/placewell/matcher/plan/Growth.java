package org.placewell.matcher.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.policy.Timing;

/**
 * Small changes of a dataset, made in its graph: a person or a vacancy comes, goes or becomes
 * another, is pinned or kept apart.
 *
 * <p>Some changes reach further than the pairs of one person or one vacancy: of somebody who holds
 * a bed on offer, of people who may not live together, of dates that others wait for. Then the
 * graph is outgrown, and a new one is to be made of {@link #dataset}. Not thread-safe.
 */
public final class Growth {
  private final GrowingGraph graph;
  private final CandidateGraph base;
  private final Eligibility all;
  private final Locality locality;
  private final Newcomers newcomers;
  private final Joining joining;
  private final Places places;
  private final Edits edits;
  private Optional<Dataset> outgrown = Optional.empty();
  private boolean broken;

  /** Starts with the graph of a dataset. */
  public Growth(CandidateGraph base) {
    this.graph = new GrowingGraph(base);
    this.base = base;
    this.all = base.eligibility();
    this.edits = new Edits(all.dataset());
    this.locality = new Locality(all, edits);
    this.newcomers = new Newcomers(all, graph.limits());
    newcomers.warmUp();
    this.joining = new Joining(graph, newcomers, edits);
    this.places = all.newPlaces();
  }

  /** What a change came to. Immutable. */
  public static final class Patch {
    private final int newRow;
    private final int[] newColumns;
    private final int[] closed;
    private final int[] added;

    Patch(int newRow, int[] newColumns, int[] closed, int[] added) {
      this.newRow = newRow;
      this.newColumns = newColumns;
      this.closed = closed;
      this.added = added;
    }

    /** The row that came, or −1. */
    public int newRow() {
      return newRow;
    }

    /** The columns that came. */
    public IntStream newColumns() {
      return IntStream.of(newColumns);
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

  /** The graph with all changes. */
  public GrowingGraph graph() {
    return graph;
  }

  /** A person comes, or is another than before. */
  public Optional<Patch> put(Referral referral) {
    return change(
        to -> to.put(referral),
        () ->
            locality.isOwn(referral)
                ? replace(referral.id(), Optional.of(referral))
                : Optional.empty());
  }

  /** A person goes, with the casework about them. */
  public Optional<Patch> withdraw(ReferralId id) {
    return change(
        to -> to.remove(id),
        () -> locality.isOwn(id) ? replace(id, Optional.empty()) : Optional.empty());
  }

  /** A vacancy comes, or is another than before. */
  public Optional<Patch> put(Vacancy vacancy) {
    return change(
        to -> to.put(vacancy),
        () ->
            locality.isOwn(vacancy)
                ? replaceColumn(vacancy.id(), Optional.of(places.of(vacancy)))
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

  /** How many changes have been made. */
  public int changes() {
    return edits.made();
  }

  /** The dataset as it was after so many changes. */
  public Dataset dataset(int changes) {
    return edits.after(changes).dataset();
  }

  /**
   * Whether the graph is that of the dataset: neither outgrown nor left by something that failed.
   */
  public boolean isWhole() {
    return outgrown.isEmpty() && !broken;
  }

  private Optional<Patch> change(Consumer<Edits> edit, Supplier<Optional<Patch>> grow) {
    if (!isWhole()) {
      throw new IllegalStateException("An outgrown graph takes no more changes.");
    }
    broken = true;
    Optional<Patch> patch = grow.get();
    if (patch.isEmpty()) {
      Edits next = edits.after(edits.made());
      next.make(edit);
      outgrown = Optional.of(next.dataset());
    } else {
      edits.make(edit);
    }
    broken = false;
    return patch;
  }

  private Optional<Patch> replace(ReferralId id, Optional<Referral> now) {
    int columns = graph.columns();
    int first = graph.pairs();
    IntStream gone = IntStream.of(graph.closeRow(id));
    for (int col : rehouse(edits.referral(id), now)) {
      if (isTaken(col)) {
        return Optional.empty();
      }
      Vacancy vacancy = edits.vacancy(graph.vacancyOf(col)).orElseThrow();
      gone = IntStream.concat(gone, IntStream.of(graph.closeColumn(vacancy.id())));
      if (!joining.column(places.of(vacancy))) {
        return Optional.empty();
      }
    }
    Optional<Referral> row = now.filter(Referral::needsVacancy);
    if (row.isPresent() && !joining.row(row.get())) {
      return Optional.empty();
    }
    return still(patch(row.isPresent() ? graph.rows() - 1 : -1, columns, gone.toArray(), first));
  }

  /** The columns that become other places because somebody lives there, or no longer does. */
  private int[] rehouse(Optional<Referral> old, Optional<Referral> now) {
    Optional<Referral> left = old.filter(referral -> referral.stay().bed().isPresent());
    if (left.isEmpty() || now.map(Places::occupant).equals(left.map(Places::occupant))) {
      return new int[0];
    }
    newcomers.forgetPlaces();
    SchemeId scheme = places.leave(left.get());
    now.ifPresent(places::settle);
    return graph
        .openColumns()
        .filter(col -> graph.place(col).scheme().id().equals(scheme))
        .filter(col ->
            !places.of(edits.vacancy(graph.vacancyOf(col)).orElseThrow()).equals(graph.place(col)))
        .sorted()
        .toArray();
  }

  /** Whether somebody holds the bed of a column or has been given it. */
  private boolean isTaken(int col) {
    return all.holder(graph.place(col).bedspace().id()).isPresent()
        || edits.commitments().anyMatch(c -> c.vacancy().equals(graph.vacancyOf(col)));
  }

  private Optional<Patch> replaceColumn(VacancyId id, Optional<Place> now) {
    int columns = graph.columns();
    int first = graph.pairs();
    int[] gone = graph.closeColumn(id);
    boolean known = now.isEmpty() || joining.column(now.get());
    return known ? still(patch(-1, columns, gone, first)) : Optional.empty();
  }

  private Optional<Patch> still(Patch patch) {
    return areStill(patch) ? Optional.of(patch) : Optional.empty();
  }

  private Optional<Patch> pinned(ReferralId id, VacancyId vacancy) {
    int[] gone = graph.closeRow(id);
    int first = graph.pairs();
    boolean known = joining.pin(edits.referral(id).orElseThrow(), graph.columnOf(vacancy));
    return known
        ? Optional.of(patch(graph.rows() - 1, graph.columns(), gone, first))
        : Optional.empty();
  }

  private Optional<Patch> apart(ReferralId referral, VacancyId vacancy) {
    int first = graph.pairs();
    int row = graph.rowOf(referral);
    int col = graph.columnOf(vacancy);
    boolean concerned = row >= 0 && col >= 0 && graph.pinnedPair(row) < 0;
    int[] gone =
        concerned
            ? graph.close(
                graph
                    .openOfRow(row)
                    .filter(pair -> graph.column(pair) == col && graph.ownBedPair(row) != pair))
            : new int[0];
    return still(patch(-1, graph.columns(), gone, first));
  }

  /**
   * What came of a change.
   *
   * @param columns how many there were before
   * @param first the first pair that came
   */
  private Patch patch(int newRow, int columns, int[] gone, int first) {
    return new Patch(
        newRow,
        IntStream.range(columns, graph.columns()).toArray(),
        gone,
        IntStream.range(first, graph.pairs()).toArray());
  }

  /** Whether no bed on offer becomes free on another day by what its holder can have now. */
  private boolean areStill(Patch patch) {
    return IntStream.concat(patch.closed(), patch.added())
        .map(graph::row)
        .filter(row -> row < base.rows() && base.ownBedPair(row) >= 0)
        .distinct()
        .allMatch(this::isStill);
  }

  private boolean isStill(int row) {
    return all.isStill(
        row,
        graph
            .openOfRow(row)
            .filter(pair -> pair != base.ownBedPair(row))
            .mapToObj(pair -> timing(row, graph.column(pair)))
            .toList());
  }

  private Timing timing(int row, int col) {
    return col < base.columns() ? all.timing(row, col) : joining.pair(row, col).timing();
  }
}
