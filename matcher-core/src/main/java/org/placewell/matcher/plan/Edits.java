package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.Casework;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.CommitmentKind;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.model.SuppliedPoints;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyId;

/** A dataset with what has been changed of it since; the casework of whoever went goes too. */
final class Edits {
  private final Dataset start;
  private final List<Consumer<Edits>> log = new ArrayList<>();
  private final Map<ReferralId, Referral> referrals = new LinkedHashMap<>();
  private final Map<VacancyId, Vacancy> vacancies = new LinkedHashMap<>();
  private final List<Commitment> pins = new ArrayList<>();
  private final List<Hold> holds = new ArrayList<>();
  private final Set<Id> went = new HashSet<>();
  private final Set<PersonId> people = new HashSet<>();
  private final Set<BedspaceId> beds = new HashSet<>();
  private final Set<Apart> apart = new HashSet<>();

  /** A person and a vacancy that have been kept apart since. */
  private record Apart(ReferralId referral, VacancyId vacancy) {}

  Edits(Dataset start) {
    this.start = start;
    start.referrals().forEach(this::put);
    start.stock().vacancies().forEach(this::put);
  }

  /** Makes a change. */
  void make(Consumer<Edits> edit) {
    edit.accept(this);
    log.add(edit);
  }

  /** How many changes have been made. */
  int made() {
    return log.size();
  }

  /** The same after the first so many changes, to be changed by itself. */
  Edits after(int changes) {
    Edits edits = new Edits(start);
    log.subList(0, changes).forEach(edits::make);
    return edits;
  }

  /** Whether somebody or something of this id was here and went. */
  boolean went(Id id) {
    return went.contains(id);
  }

  Optional<Referral> referral(ReferralId id) {
    return Optional.ofNullable(referrals.get(id));
  }

  Optional<Vacancy> vacancy(VacancyId id) {
    return Optional.ofNullable(vacancies.get(id));
  }

  /** Whether a referral has this person. */
  boolean isKnown(PersonId person) {
    return people.contains(person);
  }

  /** Whether a vacancy offers this bed. */
  boolean isOffered(BedspaceId bed) {
    return beds.contains(bed);
  }

  /** Whether the two have been kept apart since. */
  boolean isApart(ReferralId referral, VacancyId vacancy) {
    return !apart.isEmpty() && apart.contains(new Apart(referral, vacancy));
  }

  void put(Referral referral) {
    referral(referral.id()).ifPresent(old -> people.remove(old.person().id()));
    people.add(referral.person().id());
    referrals.put(referral.id(), referral);
  }

  void put(Vacancy vacancy) {
    vacancy(vacancy.id()).ifPresent(old -> beds.remove(old.bedspace()));
    beds.add(vacancy.bedspace());
    vacancies.put(vacancy.id(), vacancy);
  }

  void remove(ReferralId id) {
    referral(id).ifPresent(old -> people.remove(old.person().id()));
    referrals.remove(id);
    apart.removeIf(two -> two.referral().equals(id));
    pins.removeIf(pin -> pin.referral().equals(Optional.of(id)));
    holds.removeIf(hold -> hold.referral().equals(Optional.of(id)));
    went.add(id);
  }

  void remove(VacancyId id) {
    vacancy(id).ifPresent(old -> beds.remove(old.bedspace()));
    vacancies.remove(id);
    apart.removeIf(two -> two.vacancy().equals(id));
    pins.removeIf(pin -> pin.vacancy().equals(id));
    holds.removeIf(hold -> hold.vacancy().equals(Optional.of(id)));
    went.add(id);
  }

  void add(Commitment pin) {
    pins.add(pin);
  }

  void add(Hold hold) {
    holds.add(hold);
    apart.add(new Apart(hold.referral().orElseThrow(), hold.vacancy().orElseThrow()));
  }

  /** All commitments that are left, in their order. */
  Stream<Commitment> commitments() {
    return Stream.concat(
        start.casework().commitments().stream()
            .filter(c -> isLeft(c.referral()) && isLeft(Optional.of(c.vacancy()))),
        pins.stream());
  }

  /** Where it is agreed today that somebody will live. */
  Optional<VacancyId> pinOf(ReferralId id) {
    return pinsToday()
        .filter(pin -> pin.referral().equals(Optional.of(id)))
        .map(Commitment::vacancy)
        .findFirst();
  }

  /** Of whom it is agreed today that they will live somewhere. */
  Stream<ReferralId> pinned(VacancyId id) {
    return pinsToday()
        .filter(pin -> pin.vacancy().equals(id))
        .flatMap(pin -> pin.referral().stream());
  }

  private Stream<Commitment> pinsToday() {
    return commitments().filter(c -> c.kind() == CommitmentKind.PINNED && c.isOpenOn(start.on()));
  }

  private boolean isLeft(Optional<? extends Id> id) {
    return id.filter(went::contains).isEmpty();
  }

  /**
   * The dataset with all changes.
   *
   * @throws org.placewell.matcher.model.InvalidInputException if it does not hold together
   */
  Dataset dataset() {
    Stock stock = start.stock();
    return new Dataset(
        start.id(),
        start.on(),
        new Stock(
            stock.providers(),
            stock.schemes(),
            stock.households(),
            stock.bedspaces(),
            List.copyOf(vacancies.values())),
        List.copyOf(referrals.values()),
        casework(),
        of(start.supplied(), SuppliedPoints::referral).stream()
            .filter(points -> isLeft(Optional.of(points.vacancy())))
            .toList(),
        start.bankHolidays());
  }

  private Casework casework() {
    Casework old = start.casework();
    return new Casework(
        commitments().toList(),
        of(old.refusals(), refusal -> refusal.referral()),
        of(old.rejections(), rejection -> rejection.referral()),
        Stream.concat(
                old.holds().stream().filter(h -> isLeft(h.referral()) && isLeft(h.vacancy())),
                holds.stream())
            .toList());
  }

  private <T> List<T> of(List<T> entries, Function<T, ReferralId> referral) {
    return entries.stream().filter(entry -> isLeft(Optional.of(referral.apply(entry)))).toList();
  }
}
