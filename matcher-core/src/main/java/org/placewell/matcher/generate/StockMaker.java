package org.placewell.matcher.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.Applicant;
import org.placewell.matcher.model.ApplicantCondition.OfSex;
import org.placewell.matcher.model.ApplicantCondition.Without;
import org.placewell.matcher.model.Bedspace;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.Certainty;
import org.placewell.matcher.model.ClientGroup;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Currency;
import org.placewell.matcher.model.Features;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.Household;
import org.placewell.matcher.model.HouseholdId;
import org.placewell.matcher.model.IntendedStay;
import org.placewell.matcher.model.Occupant;
import org.placewell.matcher.model.PlaceFeature;
import org.placewell.matcher.model.PlaceKind;
import org.placewell.matcher.model.Provider;
import org.placewell.matcher.model.ProviderId;
import org.placewell.matcher.model.RiskFlag;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.SchemeType;
import org.placewell.matcher.model.Service;
import org.placewell.matcher.model.Severity;
import org.placewell.matcher.model.Sex;
import org.placewell.matcher.model.Site;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.UnitType;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyDates;
import org.placewell.matcher.model.VacancyId;

/** Makes providers, schemes, households, bedspaces and vacancies until there are enough. */
final class StockMaker {
  private static final int SCHEMES_PER_PROVIDER = 4;
  private static final double SHARED = 0.55;
  private static final double WOMEN_ONLY = 0.12;
  private static final double MEN_ONLY = 0.08;
  private static final double DRY = 0.25;
  private static final double NO_ARSON = 0.6;
  private static final double OCCUPANT_IN_RECOVERY = 0.08;
  private static final double OCCUPANT_USING = 0.08;

  private final Generator all;
  private final List<Provider> providers = new ArrayList<>();
  private final List<Scheme> schemes = new ArrayList<>();
  private final List<Household> households = new ArrayList<>();
  private final List<Bedspace> bedspaces = new ArrayList<>();
  private final List<Vacancy> vacancies = new ArrayList<>();

  StockMaker(Generator all) {
    this.all = all;
  }

  Stock stock() {
    while (vacancies.size() < all.vacancies()) {
      addScheme(schemes.size());
    }
    return new Stock(providers, schemes, households, bedspaces, vacancies);
  }

  private void addScheme(int number) {
    Dice dice = all.dice(Generator.PLACES, number);
    ProviderId provider = new ProviderId("P%04d".formatted(number / SCHEMES_PER_PROVIDER));
    if (number % SCHEMES_PER_PROVIDER == 0) {
      providers.add(new Provider(provider, "Provider " + providers.size(), Condition.none()));
    }
    SchemeId id = new SchemeId("S%05d".formatted(number));
    boolean shared = dice.chance(SHARED);
    Sex only =
        dice.weighted(
            List.of(Sex.FEMALE, Sex.MALE, Sex.UNKNOWN),
            (int) (WOMEN_ONLY * 100),
            (int) (MEN_ONLY * 100),
            (int) (100 - (WOMEN_ONLY + MEN_ONLY) * 100));
    boolean dry = dice.chance(DRY);
    int authority = all.authority(dice);
    schemes.add(
        new Scheme(
            id,
            provider,
            "Scheme " + number,
            service(dice),
            new Site(all.area(authority), all.within(authority), Set.of(), dice.chance(0.03)),
            features(dice, shared, only, dry),
            admits(dice, only, dry),
            Optional.empty()));
    addHouseholds(dice, id, shared, dice.between(1, 6));
  }

  private static Service service(Dice dice) {
    SupportLevel level =
        dice.weighted(
            List.of(SupportLevel.LOW, SupportLevel.MEDIUM, SupportLevel.HIGH), 40, 40, 20);
    return new Service(
        level,
        PlaceKind.SUPPORTED_HOUSING,
        SchemeType.OTHER_SUPPORTED,
        IntendedStay.MEDIUM,
        Set.of(ClientGroup.MENTAL_HEALTH));
  }

  private static Features features(Dice dice, boolean shared, Sex only, boolean dry) {
    List<PlaceFeature> present = new ArrayList<>();
    List<PlaceFeature> absent = new ArrayList<>();
    sort(PlaceFeature.SELF_CONTAINED, !shared, present, absent);
    sort(PlaceFeature.WOMEN_ONLY, only == Sex.FEMALE, present, absent);
    sort(PlaceFeature.MEN_ONLY, only == Sex.MALE, present, absent);
    sort(PlaceFeature.ABSTINENCE, dry, present, absent);
    sort(PlaceFeature.STEP_FREE, dice.chance(0.2), present, absent);
    sort(PlaceFeature.LONE_STAFFED, dice.chance(0.3), present, absent);
    sort(PlaceFeature.NEAR_SCHOOL, dice.chance(0.2), present, absent);
    return new Features(Set.copyOf(present), Set.copyOf(absent));
  }

  private static void sort(
      PlaceFeature feature, boolean has, List<PlaceFeature> present, List<PlaceFeature> absent) {
    (has ? present : absent).add(feature);
  }

  private static Condition<Applicant> admits(Dice dice, Sex only, boolean dry) {
    List<Condition<Applicant>> parts = new ArrayList<>();
    if (only != Sex.UNKNOWN) {
      parts.add(new OfSex(only));
    }
    if (dry) {
      parts.add(new Without(FlagKind.ACTIVE_DRUG_USE, Without.Tolerance.NONE));
    }
    if (dice.chance(NO_ARSON)) {
      parts.add(new Without(FlagKind.ARSON, Without.Tolerance.LOW));
    }
    return new Condition.All<>(parts);
  }

  private void addHouseholds(Dice dice, SchemeId scheme, boolean shared, int units) {
    int left = Math.min(units, all.vacancies() - vacancies.size());
    while (left > 0) {
      int here = shared ? Math.min(left, dice.between(1, 3)) : 1;
      HouseholdId household = new HouseholdId("H%06d".formatted(households.size()));
      List<Occupant> occupants = shared ? occupants(dice, dice.between(1, 3)) : List.of();
      households.add(
          new Household(household, scheme, Features.unknown(), Condition.none(), occupants));
      for (int i = 0; i < here; i++) {
        addVacancy(dice, household, shared);
      }
      left -= here;
    }
  }

  private List<Occupant> occupants(Dice dice, int number) {
    List<Occupant> occupants = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      List<RiskFlag> flags = new ArrayList<>();
      if (dice.chance(OCCUPANT_IN_RECOVERY)) {
        flags.add(flag(FlagKind.IN_RECOVERY));
      } else if (dice.chance(OCCUPANT_USING)) {
        flags.add(flag(FlagKind.ACTIVE_DRUG_USE));
      }
      occupants.add(new Occupant(Optional.empty(), flags, Set.of()));
    }
    return occupants;
  }

  private RiskFlag flag(FlagKind kind) {
    Optional<LocalDate> review = Optional.of(all.today().plusDays(180));
    return new RiskFlag(
        kind, Severity.MEDIUM, Currency.CURRENT, Optional.empty(), review, Set.of(), false);
  }

  private void addVacancy(Dice dice, HouseholdId household, boolean shared) {
    BedspaceId bedspace = new BedspaceId("B%06d".formatted(bedspaces.size()));
    UnitType type = shared ? UnitType.SHARED_HOUSE : UnitType.SELF_CONTAINED_FLAT;
    bedspaces.add(
        new Bedspace(
            bedspace, household, type, Features.unknown(), shared ? 1 : 2, Optional.empty()));
    LocalDate ready = all.today().plusDays(dice.between(-5, 28));
    Optional<LocalDate> fillBy =
        dice.chance(0.5) ? Optional.of(ready.plusDays(dice.between(21, 70))) : Optional.empty();
    vacancies.add(
        new Vacancy(
            new VacancyId("V%06d".formatted(vacancies.size())),
            bedspace,
            new VacancyDates(Optional.empty(), Optional.of(ready), 0, fillBy, List.of()),
            dice.chance(0.9) ? Certainty.CONFIRMED : Certainty.EXPECTED,
            1,
            Condition.none()));
  }
}
