package org.placewell.matcher.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.CareTeam;
import org.placewell.matcher.model.CauseKind;
import org.placewell.matcher.model.Certainty;
import org.placewell.matcher.model.Chosen;
import org.placewell.matcher.model.CommitmentKind;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.ConnectionRule;
import org.placewell.matcher.model.Continuity;
import org.placewell.matcher.model.Currency;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Destination;
import org.placewell.matcher.model.Exemption;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.HomeState;
import org.placewell.matcher.model.Occupant;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.PlaceCondition;
import org.placewell.matcher.model.PlaceFeature;
import org.placewell.matcher.model.PlaceKind;
import org.placewell.matcher.model.Precaution;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Residence;
import org.placewell.matcher.model.RiskFlag;
import org.placewell.matcher.model.Severity;
import org.placewell.matcher.model.Sex;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.SupportNeed;
import org.placewell.matcher.model.TeamAgreement;
import org.placewell.matcher.model.TeamId;
import org.placewell.matcher.model.UnitType;

/**
 * A small valid dataset from a seed: up to six referrals and five vacancies, shared households,
 * held beds on offer, pins, offers in flight, secrets, and unknowns everywhere. Invented; the same
 * seed gives the same world.
 */
public final class RandomWorld {
  private static final List<FlagKind> FLAGS =
      List.of(
          FlagKind.ARSON,
          FlagKind.IN_RECOVERY,
          FlagKind.ACTIVE_DRUG_USE,
          FlagKind.RISK_FROM_OTHERS,
          FlagKind.VIOLENCE_TO_OTHERS);
  private static final List<PlaceFeature> FEATURES =
      List.of(PlaceFeature.SELF_CONTAINED, PlaceFeature.WOMEN_ONLY, PlaceFeature.NEAR_PARK);
  private static final List<String> AREAS = List.of("E1", "E2", "E3");

  private final Random random;
  private final World world = World.on("2024-03-06");
  private final List<String> households = new ArrayList<>();
  private final List<String> vacancies = new ArrayList<>();
  private final List<String> offered = new ArrayList<>();
  private final List<String> notOffered = new ArrayList<>();
  private final List<String> people = new ArrayList<>();
  private final List<String> schemes = new ArrayList<>();

  private RandomWorld(long seed) {
    this.random = new Random(seed);
  }

  /** The world of a seed. */
  public static Dataset of(long seed) {
    RandomWorld made = new RandomWorld(seed);
    made.places();
    made.people();
    made.casework();
    return made.world.dataset();
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <E extends Enum<E>> E any(Class<E> codes) {
    return any(List.of(codes.getEnumConstants()));
  }

  private LocalDate day(int from, int to) {
    return world.today().plusDays(from + random.nextInt(to - from + 1));
  }

  private Optional<LocalDate> maybe(double share, int from, int to) {
    return chance(share) ? Optional.of(day(from, to)) : Optional.empty();
  }

  private void places() {
    if (chance(0.3)) {
      world.bankHoliday(day(0, 5).toString());
    }
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      schemes.add("S" + i);
      world.scheme("S" + i, this::describe);
    }
    int houses = 1 + random.nextInt(4);
    for (int i = 0; i < houses; i++) {
      households.add("H" + i);
      world.household("H" + i, any(schemes), this::describe);
    }
    int places = chance(0.3) ? random.nextInt(6) : 2 + random.nextInt(4);
    for (int i = 0; i < places; i++) {
      vacancies.add("V" + i);
      offered.add("b-V" + i);
      world.vacancy("V" + i, any(households), this::describe);
    }
    int beds = random.nextInt(3);
    for (int i = 0; i < beds; i++) {
      notOffered.add("b-N" + i);
      world.bed("b-N" + i, any(households));
    }
  }

  private void describe(Houses.SchemeSpec scheme) {
    scheme
        .by(chance(0.6) ? "P" : "Q")
        .in(any(AREAS))
        .support(any(SupportLevel.class))
        .kind(chance(0.75) ? PlaceKind.SUPPORTED_HOUSING : PlaceKind.STEP_DOWN);
    for (PlaceFeature feature : FEATURES) {
      if (chance(0.3)) {
        scheme.has(feature);
      } else if (chance(0.6)) {
        scheme.lacks(feature);
      }
    }
    if (chance(0.15)) {
      scheme.confidential();
    }
    if (chance(0.2)) {
      scheme.connection(ConnectionRule.homelessnessReferral(Set.of(new AreaCode(any(AREAS)))));
    }
    if (chance(0.2)) {
      scheme.admits(
          new org.placewell.matcher.model.ApplicantCondition.Without(
              any(FLAGS), org.placewell.matcher.model.ApplicantCondition.Without.Tolerance.LOW));
    }
  }

  private void describe(Houses.HouseholdSpec household) {
    int occupants = chance(0.6) ? 0 : 1 + random.nextInt(2);
    for (int i = 0; i < occupants; i++) {
      household.occupant(occupant());
    }
    if (chance(0.15)) {
      household.admits(
          new org.placewell.matcher.model.ApplicantCondition.OfSex(
              chance(0.5) ? Sex.FEMALE : Sex.MALE));
    }
  }

  /** Somebody present; now and then without a name, now and then apart from a person to come. */
  Occupant occupant() {
    return new Occupant(
        chance(0.7)
            ? Optional.of(new PersonId("o-" + random.nextInt(1_000_000)))
            : Optional.empty(),
        chance(0.6) ? List.of(flag()) : List.of(),
        chance(0.3) ? Set.of(new PersonId("p-R" + random.nextInt(6))) : Set.of());
  }

  private RiskFlag flag() {
    return new RiskFlag(
        any(FLAGS),
        any(Severity.class),
        chance(0.75) ? Currency.CURRENT : any(Currency.class),
        maybe(0.3, -900, -100),
        maybe(0.3, -60, 300),
        chance(0.1) ? Set.of(any(Precaution.class)) : Set.of(),
        chance(0.2));
  }

  private void describe(Houses.VacancySpec vacancy) {
    Optional<LocalDate> ready = maybe(0.6, -20, 30);
    ready.ifPresent(vacancy::ready);
    if (chance(0.08)) {
      vacancy.undated();
    }
    maybe(0.35, 5, 60)
        .map(last -> ready.filter(last::isBefore).orElse(last))
        .ifPresent(vacancy::fillBy);
    if (chance(0.4)) {
      vacancy.turnaround(random.nextInt(6));
    }
    if (chance(0.35)) {
      vacancy.places(any(List.of(0, 2, 2, 3)));
    }
    vacancy.sleeps(1 + random.nextInt(2));
    if (chance(0.15)) {
      vacancy.certainty(any(Certainty.class));
    }
    if (chance(0.12)) {
      vacancy.outOfService(maybe(0.7, -5, 40));
    }
    vacancy.type(any(List.of(UnitType.UNKNOWN, UnitType.SHARED_HOUSE)));
  }

  private void people() {
    int count = chance(0.3) ? random.nextInt(7) : 3 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      people.add("R" + i);
      world.person("R" + i, this::describe);
    }
  }

  private void describe(PersonSpec person) {
    person
        .band(any(Band.class))
        .sex(any(Sex.class))
        .referred(chance(0.3) ? day(-10, -10) : day(-200, 0))
        .support(support())
        .needs(need());
    maybe(0.3, -100, 20).ifPresent(person::clinicallyReady);
    if (chance(0.2)) {
      person.places(2);
    }
    destinations(person);
    risk(person);
    links(person);
    bed(person);
    int causes = chance(0.6) ? 0 : 1 + random.nextInt(2);
    for (int i = 0; i < causes; i++) {
      person.waitsFor(any(CauseKind.class), maybe(0.75, -5, 40));
    }
  }

  private void destinations(PersonSpec person) {
    if (chance(0.12)) {
      person.to(
          new Destination.OwnHome(
              HomeState.AFTER_WORKS,
              maybe(0.5, 1, 30),
              maybe(0.5, 1, 30),
              maybe(0.5, 1, 60),
              chance(0.5),
              chance(0.5)));
      return;
    }
    person.to(new Destination.Supported());
    if (chance(0.5)) {
      person.to(new Destination.Interim(PlaceKind.STEP_DOWN));
    }
    if (chance(0.3)) {
      person.would(1 + random.nextInt(3), place());
    }
  }

  private SupportNeed support() {
    return switch (random.nextInt(6)) {
      case 0 -> new SupportNeed.Undecided();
      case 1 -> new SupportNeed.Disputed(Set.of(SupportLevel.MEDIUM, SupportLevel.HIGH));
      case 2 -> new SupportNeed.Agreed(SupportLevel.MEDIUM);
      case 3 -> new SupportNeed.Agreed(SupportLevel.LOW);
      default -> new SupportNeed.SaidInNeeds();
    };
  }

  private Condition<Place> need() {
    return switch (random.nextInt(8)) {
      case 0 -> place();
      case 1 -> new Condition.Any<>(List.of(place(), place()));
      case 2 -> new Condition.All<>(List.of(new Condition.Unsettled<>(place()), place()));
      default -> Condition.none();
    };
  }

  private Condition<Place> place() {
    return switch (random.nextInt(4)) {
      case 0 -> new PlaceCondition.Has(any(FEATURES));
      case 1 -> new PlaceCondition.Lacks(any(FEATURES));
      case 2 -> new PlaceCondition.SupportAtLeast(any(SupportLevel.class));
      default -> new PlaceCondition.NoHousemateWith(Set.of(any(FLAGS)));
    };
  }

  private void risk(PersonSpec person) {
    int flags = chance(0.5) ? 0 : 1 + random.nextInt(2);
    for (int i = 0; i < flags; i++) {
      person.flag(flag());
    }
    if (chance(0.25)) {
      person.excludedFrom(any(AREAS), maybe(0.4, -10, 40));
    }
    if (chance(0.25)) {
      person.apartFrom("R" + random.nextInt(6));
    }
    if (chance(0.1)) {
      person.apartFrom(new PersonId("o-1"));
    }
  }

  private void links(PersonSpec person) {
    if (chance(0.4)) {
      LocalDate from = day(-500, -30);
      person.lived(
          new Residence(
              new AreaCode(any(AREAS)),
              from,
              chance(0.6) ? Optional.empty() : Optional.of(from.plusDays(200)),
              any(Chosen.class)));
    }
    if (chance(0.1)) {
      person.exempt(any(Exemption.class));
    }
    if (chance(0.2)) {
      TeamAgreement agreement =
          new TeamAgreement(
              chance(0.5) ? Set.of() : Set.of(new AreaCode(any(AREAS))),
              day(-20, 10),
              maybe(0.5, 15, 40));
      person.team(
          new CareTeam(
              new TeamId("T" + random.nextInt(2)),
              any(Continuity.class),
              Set.of(new AreaCode(any(AREAS))),
              chance(0.5) ? List.of(agreement) : List.of(),
              List.of()));
    }
  }

  private void bed(PersonSpec person) {
    List<String> beds = chance(0.8) ? offered : notOffered;
    if (!beds.isEmpty() && chance(0.45)) {
      person.holds(beds.remove(random.nextInt(beds.size())));
    }
  }

  private void casework() {
    if (vacancies.isEmpty()) {
      return;
    }
    for (String person : people) {
      String vacancy = any(vacancies);
      if (chance(0.12)) {
        commit(CommitmentKind.PINNED, Optional.of(person), vacancy, 1);
      } else if (chance(0.08)) {
        commit(CommitmentKind.BLOCKING, Optional.of(person), vacancy, 1);
      }
      if (chance(0.12)) {
        world.refuse(person, any(schemes));
      }
      if (chance(0.1)) {
        world.reject(person, any(schemes));
      }
      if (chance(0.3)) {
        world.supply(person, vacancy, random.nextInt(9) - 4);
      }
    }
    if (chance(0.1)) {
      commit(CommitmentKind.BLOCKING, Optional.empty(), any(vacancies), 1 + random.nextInt(2));
    }
    hold();
  }

  private void commit(CommitmentKind kind, Optional<String> person, String vacancy, int places) {
    LocalDate since = day(-10, 0);
    LocalDate expires = chance(0.15) ? since : day(0, 10);
    world.commit(kind, person.map(ReferralId::new), vacancy, places, since, expires);
  }

  private void hold() {
    if (chance(0.15) && !people.isEmpty()) {
      Optional<String> vacancy = chance(0.5) ? Optional.of(any(vacancies)) : Optional.empty();
      world.hold(Optional.of(any(people)), vacancy, day(-2, 30));
    }
    if (chance(0.1)) {
      world.hold(Optional.empty(), Optional.of(any(vacancies)), day(-2, 30));
    }
  }
}
