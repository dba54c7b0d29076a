package org.placewell.matcher.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.ClientGroup;
import org.placewell.matcher.model.IntendedStay;
import org.placewell.matcher.model.PlaceKind;
import org.placewell.matcher.model.SchemeType;
import org.placewell.matcher.model.Service;
import org.placewell.matcher.model.Sex;
import org.placewell.matcher.model.SupportLevel;

/** Decides what schemes are like. Shares are of vacancies, so a larger scheme weighs more. */
final class Planner {
  private static final List<ClientGroup> GROUPS =
      List.of(ClientGroup.MENTAL_HEALTH, ClientGroup.SINGLE_HOMELESS, ClientGroup.DRUGS);

  private static final List<SupportLevel> LEVELS =
      List.of(SupportLevel.HIGH, SupportLevel.MEDIUM, SupportLevel.LOW);
  private static final List<Sex> SEXES = List.of(Sex.FEMALE, Sex.MALE, Sex.UNKNOWN);

  private final World world;
  private final Profile profile;
  private final int[] vacancies;

  private Planner(World world, List<Layout.Building> buildings) {
    this.world = world;
    this.profile = world.profile();
    this.vacancies = buildings.stream().mapToInt(Layout.Building::vacant).toArray();
  }

  static List<SchemePlan> plan(World world, List<Layout.Building> buildings) {
    Planner planner = new Planner(world, buildings);
    Lots area = planner.lots(Question.AREA);
    List<Service> services = planner.services();
    List<Admission> admits = planner.admissions();
    List<SchemePlan> plans = new ArrayList<>();
    for (int i = 0; i < buildings.size(); i++) {
      int authority = world.atlas().site(area.at(i));
      plans.add(
          new SchemePlan(i, authority, services.get(i), buildings.get(i).shared(), admits.get(i)));
    }
    return List.copyOf(plans);
  }

  private Lots lots(Question question) {
    return new Lots(world.seed(), question, vacancies);
  }

  private int[] portions(Question question, int... shares) {
    return Portions.of(world.dice(question, -1), vacancies, shares);
  }

  private List<Service> services() {
    int[] support =
        portions(
            Question.SUPPORT, profile.value(Trait.HIGH_SUPPLY), profile.value(Trait.MEDIUM_SUPPLY));
    Lots kind = lots(Question.KIND);
    List<Service> services = new ArrayList<>();
    for (int i = 0; i < vacancies.length; i++) {
      boolean stepDown = kind.isWithin(i, profile.value(Trait.STEP_DOWN));
      services.add(
          new Service(
              LEVELS.get(support[i]),
              stepDown ? PlaceKind.STEP_DOWN : PlaceKind.SUPPORTED_HOUSING,
              SchemeType.OTHER_SUPPORTED,
              stepDown ? IntendedStay.SHORT : IntendedStay.MEDIUM,
              Set.copyOf(GROUPS)));
    }
    return services;
  }

  private List<Admission> admissions() {
    int[] sex =
        portions(
            Question.SINGLE_SEX, profile.value(Trait.WOMEN_ONLY), profile.value(Trait.MEN_ONLY));
    Lots dry = lots(Question.DRY);
    Lots arson = lots(Question.NO_ARSON);
    Lots admits = lots(Question.ADMITS);
    List<Admission> admissions = new ArrayList<>();
    for (int i = 0; i < vacancies.length; i++) {
      admissions.add(
          new Admission(
              SEXES.get(sex[i]),
              dry.isWithin(i, profile.value(Trait.DRY)),
              arson.isWithin(i, profile.value(Trait.NO_ARSON)),
              group(i, admits.at(i)),
              isYoung(admits.at(i))));
    }
    return admissions;
  }

  private Optional<ClientGroup> group(int scheme, long lot) {
    return Lots.isWithin(lot, profile.value(Trait.ONE_GROUP))
        ? Optional.of(new Dice(world.seed(), Question.ADMITS, scheme).oneOf(GROUPS))
        : Optional.empty();
  }

  private boolean isYoung(long lot) {
    int groups = profile.value(Trait.ONE_GROUP);
    return !Lots.isWithin(lot, groups)
        && Lots.isWithin(lot, groups + profile.value(Trait.AGE_LIMIT));
  }
}
