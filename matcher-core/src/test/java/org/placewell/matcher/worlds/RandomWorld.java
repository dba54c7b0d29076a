package org.placewell.matcher.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.placewell.matcher.model.ApplicantCondition;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.Certainty;
import org.placewell.matcher.model.CommitmentKind;
import org.placewell.matcher.model.ConnectionRule;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Occupant;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.PlaceFeature;
import org.placewell.matcher.model.PlaceKind;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Sex;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.UnitType;

/**
 * A small valid dataset from a seed: up to six referrals and five vacancies, shared households,
 * held beds on offer, pins, offers in flight, secrets, and unknowns everywhere. Invented; the same
 * seed gives the same world.
 */
public final class RandomWorld {
  private final RandomValues draw;
  private final World world = World.on("2024-03-06");
  private final List<String> households = new ArrayList<>();
  private final List<String> vacancies = new ArrayList<>();
  private final List<String> offered = new ArrayList<>();
  private final List<String> notOffered = new ArrayList<>();
  private final List<String> people = new ArrayList<>();
  private final List<String> schemes = new ArrayList<>();

  private RandomWorld(long seed) {
    this.draw = new RandomValues(new Random(seed), world.today());
  }

  /** The world of a seed. */
  public static Dataset of(long seed) {
    RandomWorld made = new RandomWorld(seed);
    made.places();
    made.people();
    made.casework();
    return made.world.dataset();
  }

  private void places() {
    if (draw.chance(0.3)) {
      world.bankHoliday(draw.day(0, 5).toString());
    }
    int count = 1 + draw.below(3);
    for (int i = 0; i < count; i++) {
      schemes.add("S" + i);
      world.scheme("S" + i, this::describe);
    }
    int houses = 1 + draw.below(4);
    for (int i = 0; i < houses; i++) {
      households.add("H" + i);
      world.household("H" + i, draw.any(schemes), this::describe);
    }
    int places = draw.chance(0.3) ? draw.below(6) : 2 + draw.below(4);
    for (int i = 0; i < places; i++) {
      vacancies.add("V" + i);
      offered.add("b-V" + i);
      world.vacancy("V" + i, draw.any(households), this::describe);
    }
    int beds = draw.below(3);
    for (int i = 0; i < beds; i++) {
      notOffered.add("b-N" + i);
      world.bed("b-N" + i, draw.any(households));
    }
  }

  private void describe(Houses.SchemeSpec scheme) {
    scheme
        .by(draw.chance(0.6) ? "P" : "Q")
        .in(draw.any(RandomValues.AREAS))
        .support(draw.any(SupportLevel.class))
        .kind(draw.chance(0.75) ? PlaceKind.SUPPORTED_HOUSING : PlaceKind.STEP_DOWN);
    for (PlaceFeature feature : RandomValues.FEATURES) {
      if (draw.chance(0.3)) {
        scheme.has(feature);
      } else if (draw.chance(0.6)) {
        scheme.lacks(feature);
      }
    }
    if (draw.chance(0.15)) {
      scheme.confidential();
    }
    if (draw.chance(0.2)) {
      scheme.connection(
          ConnectionRule.homelessnessReferral(Set.of(new AreaCode(draw.any(RandomValues.AREAS)))));
    }
    if (draw.chance(0.2)) {
      scheme.admits(
          new ApplicantCondition.Without(
              draw.any(RandomValues.FLAGS), ApplicantCondition.Without.Tolerance.LOW));
    }
  }

  private void describe(Houses.HouseholdSpec household) {
    int occupants = draw.chance(0.6) ? 0 : 1 + draw.below(2);
    for (int i = 0; i < occupants; i++) {
      household.occupant(occupant());
    }
    if (draw.chance(0.15)) {
      household.admits(new ApplicantCondition.OfSex(draw.chance(0.5) ? Sex.FEMALE : Sex.MALE));
    }
  }

  /** Somebody present; now and then without a name, now and then apart from a person to come. */
  Occupant occupant() {
    return new Occupant(
        draw.chance(0.7)
            ? Optional.of(new PersonId("o-" + draw.below(1_000_000)))
            : Optional.empty(),
        draw.chance(0.6) ? List.of(draw.flag()) : List.of(),
        draw.chance(0.3) ? Set.of(new PersonId("p-R" + draw.below(6))) : Set.of());
  }

  private void describe(Houses.VacancySpec vacancy) {
    Optional<LocalDate> ready = draw.maybe(0.6, -20, 30);
    ready.ifPresent(vacancy::ready);
    if (draw.chance(0.08)) {
      vacancy.undated();
    }
    draw.maybe(0.35, 5, 60)
        .map(last -> ready.filter(last::isBefore).orElse(last))
        .ifPresent(vacancy::fillBy);
    if (draw.chance(0.4)) {
      vacancy.turnaround(draw.below(6));
    }
    if (draw.chance(0.35)) {
      vacancy.places(draw.any(List.of(0, 2, 2, 3)));
    }
    vacancy.sleeps(1 + draw.below(2));
    if (draw.chance(0.15)) {
      vacancy.certainty(draw.any(Certainty.class));
    }
    if (draw.chance(0.12)) {
      vacancy.outOfService(draw.maybe(0.7, -5, 40));
    }
    vacancy.type(draw.any(List.of(UnitType.UNKNOWN, UnitType.SHARED_HOUSE)));
  }

  private void people() {
    RandomPeople random = new RandomPeople(draw, offered, notOffered);
    int count = draw.chance(0.3) ? draw.below(7) : 3 + draw.below(4);
    for (int i = 0; i < count; i++) {
      people.add("R" + i);
      world.person("R" + i, random::describe);
    }
  }

  private void casework() {
    if (vacancies.isEmpty()) {
      return;
    }
    for (String person : people) {
      String vacancy = draw.any(vacancies);
      if (draw.chance(0.12)) {
        commit(CommitmentKind.PINNED, Optional.of(person), vacancy, 1);
      } else if (draw.chance(0.08)) {
        commit(CommitmentKind.BLOCKING, Optional.of(person), vacancy, 1);
      }
      if (draw.chance(0.12)) {
        world.refuse(person, draw.any(schemes));
      }
      if (draw.chance(0.1)) {
        world.reject(person, draw.any(schemes));
      }
      if (draw.chance(0.3)) {
        world.supply(person, vacancy, draw.below(9) - 4);
      }
    }
    if (draw.chance(0.1)) {
      commit(CommitmentKind.BLOCKING, Optional.empty(), draw.any(vacancies), 1 + draw.below(2));
    }
    hold();
  }

  private void commit(CommitmentKind kind, Optional<String> person, String vacancy, int places) {
    LocalDate since = draw.day(-10, 0);
    LocalDate expires = draw.chance(0.15) ? since : draw.day(0, 10);
    world.commit(kind, person.map(ReferralId::new), vacancy, places, since, expires);
  }

  private void hold() {
    if (draw.chance(0.15) && !people.isEmpty()) {
      Optional<String> vacancy =
          draw.chance(0.5) ? Optional.of(draw.any(vacancies)) : Optional.empty();
      world.hold(Optional.of(draw.any(people)), vacancy, draw.day(-2, 30));
    }
    if (draw.chance(0.1)) {
      world.hold(Optional.empty(), Optional.of(draw.any(vacancies)), draw.day(-2, 30));
    }
  }
}
