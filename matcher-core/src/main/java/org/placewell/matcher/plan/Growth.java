package org.placewell.matcher.plan;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyId;

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
  private final Eligibility all;
  private final Locality locality;
  private final Newcomers newcomers;
  private final Joining joining;
  private final HeldBeds heldBeds;
  private final Places places;
  private final Edits edits;
  private Optional<Dataset> outgrown = Optional.empty();
  private boolean broken;

  /** Starts with the graph of a dataset. */
  public Growth(CandidateGraph base) {
    this.graph = new GrowingGraph(base);
    this.all = base.eligibility();
    this.edits = new Edits(all.dataset());
    this.locality = new Locality(all, edits);
    this.newcomers = new Newcomers(all, graph.limits());
    newcomers.warmUp();
    this.joining = new Joining(graph, newcomers, edits);
    this.heldBeds = new HeldBeds(graph, joining);
    this.places = all.newPlaces();
  }

  /** What a change came to. Immutable. */
  public static final class Patch {
    private final int[] newRows;
    private final int[] newColumns;
    private final int[] closed;
    private final int[] added;

    Patch(int[] newRows, int[] newColumns, int[] closed, int[] added) {
      this.newRows = newRows;
      this.newColumns = newColumns;
      this.closed = closed;
      this.added = added;
    }

    /** The rows that came. */
    public IntStream newRows() {
      return IntStream.of(newRows);
    }

    /** The columns that came. */
    public IntStream newColumns() {
      return IntStream.of(newColumns);
    }

    /** The pairs that went. */
    public IntStream closed() {
      return IntStream.of(closed);
    }

    /** Whether a pair came. */
    public boolean isNew(int pair) {
      return added.length > 0 && pair >= added[0];
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
                ? replaceColumn(vacancy.id(), Optional.of(vacancy))
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
    Grafting graft = new Grafting(graph, joining);
    graft.closeRow(id);
    for (int col : rehouse(edits.referral(id), now)) {
      Vacancy vacancy = edits.vacancy(graph.vacancyOf(col)).orElseThrow();
      if (!locality.isOwn(vacancy)) {
        return Optional.empty();
      }
      renew(graft, vacancy.id(), Optional.of(vacancy), Optional.of(id));
    }
    Optional<VacancyId> agreed = edits.pinOf(id);
    if (agreed.isEmpty()) {
      now.filter(Referral::needsVacancy).ifPresent(graft::row);
    } else if (now.isPresent()) {
      graft.pin(now.get(), agreed.get());
    } else {
      renew(graft, agreed.get(), edits.vacancy(agreed.get()), Optional.of(id));
    }
    return still(graft.patch());
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

  private Optional<Patch> replaceColumn(VacancyId id, Optional<Vacancy> now) {
    Grafting graft = new Grafting(graph, joining);
    renew(graft, id, now, Optional.empty());
    return still(graft.patch());
  }

  /**
   * Makes the column of a vacancy anew, or takes it out, with all to whom it is promised.
   *
   * @param but to whom it is promised no longer
   */
  private void renew(
      Grafting graft, VacancyId id, Optional<Vacancy> now, Optional<ReferralId> but) {
    List<Referral> agreed =
        edits
            .pinned(id)
            .filter(who -> !but.equals(Optional.of(who)))
            .map(who -> edits.referral(who).orElseThrow())
            .toList();
    graft.closeColumn(id);
    agreed.forEach(person -> graft.closeRow(person.id()));
    now.map(places::of).ifPresent(graft::column);
    if (now.isPresent()) {
      agreed.forEach(person -> graft.pin(person, id));
    } else {
      agreed.stream().filter(Referral::needsVacancy).forEach(graft::row);
    }
  }

  private Optional<Patch> still(Optional<Patch> patch) {
    return patch.filter(heldBeds::areStill);
  }

  private Optional<Patch> pinned(ReferralId id, VacancyId vacancy) {
    Grafting graft = new Grafting(graph, joining);
    graft.closeRow(id);
    graft.pin(edits.referral(id).orElseThrow(), vacancy);
    return graft.patch();
  }

  private Optional<Patch> apart(ReferralId referral, VacancyId vacancy) {
    Grafting graft = new Grafting(graph, joining);
    int row = graph.rowOf(referral);
    int col = graph.columnOf(vacancy);
    if (row >= 0 && col >= 0 && graph.pinnedPair(row) < 0) {
      graft.close(
          graph
              .openOfRow(row)
              .filter(pair -> graph.column(pair) == col && graph.ownBedPair(row) != pair));
    }
    return still(graft.patch());
  }

  /**
   * The columns without places that would move the day on which some bed on offer becomes free, if
   * they had places: its holder could have them.
   */
  public BitSet movingDates() {
    return heldBeds.moving();
  }
}
