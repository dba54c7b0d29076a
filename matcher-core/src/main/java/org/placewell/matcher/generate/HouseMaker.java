package org.placewell.matcher.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.Bedspace;
import org.placewell.matcher.model.Certainty;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Features;
import org.placewell.matcher.model.Household;
import org.placewell.matcher.model.HouseholdId;
import org.placewell.matcher.model.Occupant;
import org.placewell.matcher.model.PlaceFeature;
import org.placewell.matcher.model.Sex;
import org.placewell.matcher.model.UnitType;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyDates;

/** Makes households with those who live there, bedspaces and vacancies. */
final class HouseMaker {
  private final World world;
  private final Profile profile;
  private final FlagMaker flags;
  private final Taken taken;
  final List<Household> households = new ArrayList<>();
  final List<Bedspace> bedspaces = new ArrayList<>();
  final List<Vacancy> vacancies = new ArrayList<>();
  final List<Offer> offers = new ArrayList<>();

  HouseMaker(World world, Taken taken) {
    this.world = world;
    this.profile = world.profile();
    this.flags = new FlagMaker(world);
    this.taken = taken;
  }

  void add(SchemePlan plan, Layout.Building building) {
    for (Layout.House house : building.houses()) {
      HouseholdId household = household(plan, house.rooms() - house.vacant());
      for (int room = 0; room < house.rooms(); room++) {
        Bedspace bedspace = bedspace(plan, household);
        if (room < house.vacant()) {
          vacancy(plan, bedspace);
        }
      }
    }
  }

  private HouseholdId household(SchemePlan plan, int occupied) {
    int number = households.size();
    HouseholdId id = Names.household(number);
    Dice dice = world.dice(Question.OCCUPANTS, number);
    List<Occupant> occupants = new ArrayList<>();
    for (int i = 0; i < occupied; i++) {
      occupants.add(occupant(dice, plan));
    }
    households.add(new Household(id, plan.id(), Features.unknown(), Condition.none(), occupants));
    return id;
  }

  /** Those who live there are no rows of the matching, so nobody's id is needed. */
  private Occupant occupant(Dice dice, SchemePlan plan) {
    Sex only = plan.admits().only();
    Sex mixed = dice.chance(profile.value(Trait.FEMALE)) ? Sex.FEMALE : Sex.MALE;
    Sex sex = only == Sex.UNKNOWN ? mixed : only;
    return dice.chance(profile.value(Trait.OCCUPANT_FLAGGED))
        ? new Occupant(Optional.empty(), flags.flags(dice, sex), Set.of())
        : new Occupant(Optional.empty(), List.of(), Set.of());
  }

  private Bedspace bedspace(SchemePlan plan, HouseholdId household) {
    int number = bedspaces.size();
    Dice dice = world.dice(Question.FEATURES, -1 - number);
    Bedspace bedspace =
        new Bedspace(
            Names.bedspace(number),
            household,
            plan.shared() ? UnitType.SHARED_HOUSE : UnitType.SELF_CONTAINED_FLAT,
            features(dice),
            !plan.shared() && dice.chance(300) ? 2 : 1,
            Optional.empty());
    bedspaces.add(bedspace);
    return bedspace;
  }

  private Features features(Dice dice) {
    Set<PlaceFeature> present = EnumSet.noneOf(PlaceFeature.class);
    Set<PlaceFeature> absent = EnumSet.noneOf(PlaceFeature.class);
    (dice.chance(300) ? present : absent).add(PlaceFeature.GROUND_FLOOR);
    (dice.chance(profile.value(Trait.WHEELCHAIR)) ? present : absent).add(PlaceFeature.WHEELCHAIR);
    return new Features(present, absent);
  }

  private void vacancy(SchemePlan plan, Bedspace bedspace) {
    int number = vacancies.size();
    Dice dice = world.dice(Question.VACANCY, number);
    boolean held = taken.isHeld(number);
    boolean expected = held || dice.chance(profile.value(Trait.EXPECTED));
    vacancies.add(
        new Vacancy(
            Names.vacancy(number),
            bedspace.id(),
            held ? heldDates() : dates(dice, expected),
            expected ? Certainty.EXPECTED : Certainty.CONFIRMED,
            1,
            Condition.none()));
    offers.add(new Offer(number, bedspace.id(), plan));
  }

  /** Who holds the bed decides when it is free; the turnaround is all that is known. */
  private static VacancyDates heldDates() {
    return new VacancyDates(Optional.empty(), Optional.empty(), 10, Optional.empty(), List.of());
  }

  private VacancyDates dates(Dice dice, boolean expected) {
    LocalDate today = world.today();
    LocalDate ready =
        today.plusDays(expected ? dice.along(7, 21, 35, 56) : dice.along(-45, -7, 7, 28));
    Optional<LocalDate> voidFrom = Optional.of(ready.minusDays(dice.between(7, 28)));
    LocalDate open = ready.isBefore(today) ? today : ready;
    Optional<LocalDate> fillBy =
        dice.chance(profile.value(Trait.FILL_BY))
            ? Optional.of(open.plusDays(dice.between(14, 56)))
            : Optional.empty();
    return new VacancyDates(voidFrom, Optional.of(ready), 0, fillBy, List.of());
  }
}
