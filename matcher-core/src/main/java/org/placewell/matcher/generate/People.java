package org.placewell.matcher.generate;

import static org.placewell.matcher.generate.Odds.share;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.model.Sex;
import org.placewell.matcher.model.SupportLevel;

/** Decides who the people are. Shares of settings are invented; their codes are the CORE log's. */
final class People {
  private static final Odds<Setting> SETTINGS =
      Odds.of(
          share(26, Setting.WARD),
          share(8, Setting.STEP_DOWN),
          share(11, Setting.BED_AND_BREAKFAST),
          share(14, Setting.TEMPORARY),
          share(6, Setting.ROUGH_SLEEPING),
          share(9, Setting.DIRECT_ACCESS_HOSTEL),
          share(5, Setting.PRISON),
          share(7, Setting.FAMILY_OR_FRIENDS),
          share(6, Setting.SOFA_SURFING),
          share(2, Setting.ASYLUM_SUPPORT),
          share(1, Setting.CARE_HOME),
          share(2, Setting.PRIVATE_RENTED),
          share(2, Setting.SOCIAL_TENANCY),
          share(1, Setting.UNKNOWN));

  private final World world;
  private final Profile profile;
  private final Taken taken;
  private final List<Offer> offers;
  private final int all;
  private final Lots sex;
  private final Lots level;
  private final Lots home;
  private final Lots flagged;
  private final Lots setting;

  People(World world, Taken taken, List<Offer> offers) {
    this.world = world;
    this.profile = world.profile();
    this.taken = taken;
    this.offers = offers;
    int goingHome = Math.toIntExact((long) world.people() * profile.value(Trait.GOES_HOME) / 1_000);
    this.all = world.people() + taken.offered() + goingHome;
    this.sex = lots(Question.SEX);
    this.level = lots(Question.LEVEL);
    this.home = lots(Question.HOME);
    this.flagged = lots(Question.FLAGGED);
    this.setting = lots(Question.SETTING);
  }

  /** Even over everybody. */
  Lots lots(Question question) {
    return Lots.of(world.seed(), question, all);
  }

  /** Everybody: those on the list, those with an offer, and those who go home. */
  List<Who> who() {
    return IntStream.range(0, all).mapToObj(this::who).toList();
  }

  private Who who(int number) {
    Optional<Taken.Take> take = taken.of(number);
    return take.isPresent() ? taken(number, take.get()) : free(number);
  }

  private Who free(int number) {
    Setting where = SETTINGS.at(setting.at(number));
    Trait women = where == Setting.STEP_DOWN ? Trait.FEMALE_IN_STEP_DOWN : Trait.FEMALE;
    Optional<SupportLevel> needed = level(level.at(number));
    return new Who(
        number,
        sex.isWithin(number, profile.value(women)) ? Sex.FEMALE : Sex.MALE,
        world.atlas().home(home.at(number)),
        where,
        needed,
        flagged.isWithin(number, profile.value(flags(needed))),
        Optional.empty(),
        Optional.empty());
  }

  /** Somebody who can live at the place; who moves on from it needs less support than it gives. */
  private Who taken(int number, Taken.Take take) {
    Offer offer = offers.get(take.vacancy());
    SchemePlan scheme = offer.scheme();
    boolean holds = take.how() == Taken.How.HELD;
    boolean woman = sex.isWithin(number, profile.value(Trait.FEMALE));
    Sex only = scheme.admits().only();
    SupportLevel given = scheme.service().support();
    return new Who(
        number,
        only == Sex.UNKNOWN ? (woman ? Sex.FEMALE : Sex.MALE) : only,
        scheme.authority(),
        holds ? Setting.SUPPORTED_HOUSING : Setting.TEMPORARY,
        Optional.of(holds ? less(given) : given),
        false,
        Optional.of(take.how()),
        Optional.of(offer));
  }

  private static SupportLevel less(SupportLevel level) {
    return level == SupportLevel.HIGH ? SupportLevel.MEDIUM : SupportLevel.LOW;
  }

  private Optional<SupportLevel> level(long lot) {
    int unsettled = profile.value(Trait.UNSETTLED_NEED);
    int high = unsettled + profile.value(Trait.HIGH_NEED);
    int medium = high + profile.value(Trait.MEDIUM_NEED);
    if (Lots.isWithin(lot, unsettled)) {
      return Optional.empty();
    }
    if (Lots.isWithin(lot, high)) {
      return Optional.of(SupportLevel.HIGH);
    }
    return Optional.of(Lots.isWithin(lot, medium) ? SupportLevel.MEDIUM : SupportLevel.LOW);
  }

  private static Trait flags(Optional<SupportLevel> level) {
    return level
        .map(needed ->
            switch (needed) {
              case HIGH -> Trait.FLAGGED_HIGH;
              case MEDIUM -> Trait.FLAGGED_MEDIUM;
              case LOW -> Trait.FLAGGED_LOW;
            })
        .orElse(Trait.FLAGGED_MEDIUM);
  }
}
