package org.placewell.matcher.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.placewell.matcher.model.Bedspace;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.Casework;
import org.placewell.matcher.model.Challenge;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.CommitmentId;
import org.placewell.matcher.model.CommitmentKind;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.DatasetId;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.HoldReason;
import org.placewell.matcher.model.Provider;
import org.placewell.matcher.model.ProviderId;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Refusal;
import org.placewell.matcher.model.RefusalReason;
import org.placewell.matcher.model.Rejection;
import org.placewell.matcher.model.RejectionReason;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.model.SuppliedPoints;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyId;

/**
 * Builds a small dataset, naming only what matters. Whatever is named but not described exists with
 * defaults: {@code vacancy("V")} is a free, ready place in a household, scheme and provider of its
 * own. The bedspace of vacancy {@code V} is {@code b-V}. Mutable; for one test.
 */
public final class World {
  private final LocalDate on;
  private final Map<String, Houses.SchemeSpec> schemes = new LinkedHashMap<>();
  private final Map<String, Houses.HouseholdSpec> households = new LinkedHashMap<>();
  private final Map<String, Bedspace> bedspaces = new LinkedHashMap<>();
  private final List<Vacancy> vacancies = new ArrayList<>();
  private final Map<String, PersonSpec> people = new LinkedHashMap<>();
  private final List<Commitment> commitments = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final List<Hold> holds = new ArrayList<>();
  private final List<SuppliedPoints> supplied = new ArrayList<>();
  private final Set<LocalDate> bankHolidays = new LinkedHashSet<>();

  private World(LocalDate on) {
    this.on = on;
  }

  /** An empty world on a day. */
  public static World on(String day) {
    return new World(LocalDate.parse(day));
  }

  /** The day of the run. */
  public LocalDate today() {
    return on;
  }

  /** Describes a scheme. */
  public World scheme(String id, Consumer<Houses.SchemeSpec> how) {
    how.accept(schemes.computeIfAbsent(id, Houses.SchemeSpec::new));
    return this;
  }

  /** Describes a household of a scheme. */
  public World household(String id, String scheme, Consumer<Houses.HouseholdSpec> how) {
    scheme(scheme, s -> {});
    how.accept(households.computeIfAbsent(id, h -> new Houses.HouseholdSpec(h, scheme)));
    return this;
  }

  /** A bedspace that is not on offer. */
  public World bed(String id, String household) {
    return bed(id, household, b -> {});
  }

  private World bed(String id, String household, Consumer<Houses.VacancySpec> how) {
    if (!households.containsKey(household)) {
      household(household, "s-" + household, h -> {});
    }
    Houses.VacancySpec spec = new Houses.VacancySpec();
    how.accept(spec);
    bedspaces.put(id, spec.bedspace(id, household));
    return this;
  }

  /** A vacancy in a household of its own. */
  public World vacancy(String id) {
    return vacancy(id, "h-" + id, v -> {});
  }

  /** A vacancy in a household. */
  public World vacancy(String id, String household, Consumer<Houses.VacancySpec> how) {
    bed("b-" + id, household, how);
    Houses.VacancySpec spec = new Houses.VacancySpec();
    how.accept(spec);
    vacancies.add(spec.vacancy(id, on));
    return this;
  }

  /** A person who needs a vacancy and can take any. */
  public World person(String id) {
    return person(id, p -> {});
  }

  /** Describes a person. */
  public World person(String id, Consumer<PersonSpec> how) {
    how.accept(people.computeIfAbsent(id, i -> new PersonSpec(i, on)));
    return this;
  }

  /** An agreed placement. */
  public World pin(String person, String vacancy) {
    return commit(CommitmentKind.PINNED, Optional.of(new ReferralId(person)), vacancy, 1, on, on);
  }

  /** An open offer to a person. */
  public World offer(String person, String vacancy) {
    return commit(CommitmentKind.BLOCKING, Optional.of(new ReferralId(person)), vacancy, 1, on, on);
  }

  /** Places on offer to somebody of another list. */
  public World block(String vacancy, int places) {
    return commit(CommitmentKind.BLOCKING, Optional.empty(), vacancy, places, on, on);
  }

  World commit(
      CommitmentKind kind,
      Optional<ReferralId> person,
      String vacancy,
      int places,
      LocalDate since,
      LocalDate expires) {
    commitments.add(
        new Commitment(
            new CommitmentId("c-" + commitments.size()),
            kind,
            person,
            new VacancyId(vacancy),
            places,
            since,
            Optional.of(expires)));
    return this;
  }

  /** A refusal of a whole scheme by the resident. */
  public World refuse(String person, String scheme) {
    refusals.add(
        new Refusal(
            new ReferralId(person),
            new SchemeId(scheme),
            Optional.empty(),
            on.minusDays(9),
            RefusalReason.SHARING,
            Optional.empty()));
    return this;
  }

  /** A rejection by the provider, not challenged. */
  public World reject(String person, String scheme) {
    rejections.add(
        new Rejection(
            new ReferralId(person),
            new SchemeId(scheme),
            on.minusDays(8),
            RejectionReason.NEEDS_TOO_HIGH,
            Challenge.NONE));
    return this;
  }

  /** A hold on a person, a vacancy, or both. */
  public World hold(Optional<String> person, Optional<String> vacancy, LocalDate until) {
    holds.add(
        new Hold(
            person.map(ReferralId::new),
            vacancy.map(VacancyId::new),
            on.minusDays(3),
            Optional.of(until),
            HoldReason.REVIEW_PENDING));
    return this;
  }

  /** Points from outside. */
  public World supply(String person, String vacancy, int points) {
    supplied.add(
        new SuppliedPoints(
            new ReferralId(person), new VacancyId(vacancy), points, "panel score", on));
    return this;
  }

  /** A bank holiday. */
  public World bankHoliday(String day) {
    bankHolidays.add(LocalDate.parse(day));
    return this;
  }

  /** Everything said so far, as a dataset. */
  public Dataset dataset() {
    Set<String> providers = new LinkedHashSet<>();
    schemes.values().forEach(scheme -> providers.add(scheme.provider()));
    return new Dataset(
        new DatasetId("world"),
        on,
        new Stock(
            providers.stream()
                .map(id -> new Provider(new ProviderId(id), "Provider " + id, Condition.none()))
                .toList(),
            schemes.values().stream().map(Houses.SchemeSpec::scheme).toList(),
            households.values().stream().map(Houses.HouseholdSpec::household).toList(),
            List.copyOf(bedspaces.values()),
            vacancies),
        people.values().stream().map(PersonSpec::referral).toList(),
        new Casework(commitments, refusals, rejections, holds),
        supplied,
        bankHolidays);
  }

  static BedspaceId bedOf(String vacancy) {
    return new BedspaceId("b-" + vacancy);
  }
}
