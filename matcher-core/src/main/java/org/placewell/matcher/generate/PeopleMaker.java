package org.placewell.matcher.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.AreaExclusion;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.Birth;
import org.placewell.matcher.model.CauseKind;
import org.placewell.matcher.model.Choice;
import org.placewell.matcher.model.Chosen;
import org.placewell.matcher.model.ClientGroup;
import org.placewell.matcher.model.Clock;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Currency;
import org.placewell.matcher.model.Destination;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.Known;
import org.placewell.matcher.model.Links;
import org.placewell.matcher.model.Needs;
import org.placewell.matcher.model.Owner;
import org.placewell.matcher.model.Person;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.PlaceCondition.Has;
import org.placewell.matcher.model.PlaceCondition.InArea;
import org.placewell.matcher.model.PlaceFeature;
import org.placewell.matcher.model.Precaution;
import org.placewell.matcher.model.Progress;
import org.placewell.matcher.model.Readiness;
import org.placewell.matcher.model.ReadinessCause;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.ReferralSource;
import org.placewell.matcher.model.Residence;
import org.placewell.matcher.model.Risk;
import org.placewell.matcher.model.RiskFlag;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.model.Severity;
import org.placewell.matcher.model.Sex;
import org.placewell.matcher.model.Stay;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.SupportNeed;
import org.placewell.matcher.model.Wishes;

/** Makes referrals. Shares are invented unless a published profile gives them. */
final class PeopleMaker {
  private static final double FEMALE = 0.35;
  private static final double WOMEN_ONLY_NEED_OF_WOMEN = 0.45;
  private static final double STEP_FREE_NEED = 0.08;
  private static final double SELF_CONTAINED_NEED = 0.12;
  private static final double FLAGGED = 0.34;
  private static final double EXCLUDED_FROM_AN_AREA = 0.06;
  private static final double OUTSTANDING = 0.3;
  private static final List<FlagKind> FLAGS =
      List.of(
          FlagKind.ACTIVE_DRUG_USE,
          FlagKind.IN_RECOVERY,
          FlagKind.EXPLOITATION,
          FlagKind.EXPLOITS_OTHERS,
          FlagKind.VIOLENCE_TO_OTHERS,
          FlagKind.ARSON);

  private final Generator all;

  PeopleMaker(Generator all) {
    this.all = all;
  }

  Referral referral(int number) {
    Dice dice = all.dice(Generator.PEOPLE, number);
    int home = all.authority(dice);
    Sex sex = dice.chance(FEMALE) ? Sex.FEMALE : Sex.MALE;
    return new Referral(
        new ReferralId("R%06d".formatted(number)),
        person(dice, number, sex),
        wishes(dice, home),
        needs(dice, sex, home),
        risk(dice),
        links(dice, home),
        stay(dice),
        progress(dice));
  }

  private Person person(Dice dice, int number, Sex sex) {
    LocalDate born = all.today().minusYears(dice.between(18, 64)).minusDays(dice.between(0, 364));
    return new Person(
        new PersonId("N%06d".formatted(number)),
        sex,
        Optional.empty(),
        dice.chance(0.88) ? Optional.of(new Birth(born, born)) : Optional.empty(),
        1,
        0,
        1,
        Set.of(ClientGroup.MENTAL_HEALTH));
  }

  private Wishes wishes(Dice dice, int home) {
    List<Choice> choices = new ArrayList<>();
    if (dice.chance(0.5)) {
      choices.add(new Choice(1, new InArea(Set.of(all.area(home)))));
    }
    if (dice.chance(0.4)) {
      choices.add(new Choice(2, new Has(PlaceFeature.SELF_CONTAINED)));
    }
    return new Wishes(List.of(new Destination.Supported()), choices, List.of());
  }

  private Needs needs(Dice dice, Sex sex, int home) {
    List<Condition<Place>> parts = new ArrayList<>();
    areas(dice, home).ifPresent(areas -> parts.add(new InArea(areas)));
    if (sex == Sex.FEMALE && dice.chance(WOMEN_ONLY_NEED_OF_WOMEN)) {
      parts.add(new Has(PlaceFeature.WOMEN_ONLY));
    }
    if (dice.chance(STEP_FREE_NEED)) {
      parts.add(new Has(PlaceFeature.STEP_FREE));
    }
    if (dice.chance(SELF_CONTAINED_NEED)) {
      parts.add(new Has(PlaceFeature.SELF_CONTAINED));
    }
    SupportLevel level =
        dice.weighted(
            List.of(SupportLevel.LOW, SupportLevel.MEDIUM, SupportLevel.HIGH), 25, 37, 38);
    return new Needs(new Condition.All<>(parts), new SupportNeed.Agreed(level), Optional.empty());
  }

  /** Most people go to their own borough or its neighbours, few anywhere. */
  private Optional<Set<AreaCode>> areas(Dice dice, int home) {
    return dice.weighted(
        List.of(
            Optional.of(Set.of(all.area(home))),
            Optional.of(Set.of(all.region(home))),
            Optional.<Set<AreaCode>>empty()),
        45,
        50,
        5);
  }

  private Risk risk(Dice dice) {
    List<RiskFlag> flags = new ArrayList<>();
    if (dice.chance(FLAGGED)) {
      flags.add(flag(dice));
    }
    List<AreaExclusion> exclusions =
        dice.chance(EXCLUDED_FROM_AN_AREA)
            ? List.of(new AreaExclusion(all.area(all.authority(dice)), Optional.empty()))
            : List.of();
    return new Risk(flags, exclusions, Set.of());
  }

  private RiskFlag flag(Dice dice) {
    Set<Precaution> precautions =
        dice.chance(0.2) ? Set.of(Precaution.TWO_WORKERS) : Set.<Precaution>of();
    return new RiskFlag(
        dice.oneOf(FLAGS),
        dice.oneOf(List.of(Severity.LOW, Severity.MEDIUM, Severity.HIGH)),
        dice.chance(0.8) ? Currency.CURRENT : Currency.HISTORIC,
        Optional.empty(),
        Optional.of(all.today().plusDays(dice.between(-30, 330))),
        precautions,
        false);
  }

  private Links links(Dice dice, int home) {
    LocalDate since = all.today().minusDays(dice.between(60, 3000));
    Residence residence = new Residence(all.area(home), since, Optional.empty(), Chosen.OF_CHOICE);
    return new Links(List.of(residence), List.of(), Set.of());
  }

  private Stay stay(Dice dice) {
    Setting setting =
        dice.weighted(
            List.of(Setting.WARD, Setting.STEP_DOWN, Setting.BED_AND_BREAKFAST, Setting.TEMPORARY),
            40,
            20,
            15,
            25);
    LocalDate since = all.today().minusDays(dice.between(1, 200));
    return new Stay(
        setting,
        Optional.of(since),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private Progress progress(Dice dice) {
    LocalDate referred = all.today().minusDays(dice.between(1, 180));
    Band band = dice.weighted(List.of(Band.A, Band.B, Band.C, Band.D), 10, 30, 40, 20);
    List<ReadinessCause> outstanding =
        dice.chance(OUTSTANDING)
            ? List.of(
                new ReadinessCause(
                    dice.oneOf(List.of(CauseKind.IDENTITY, CauseKind.FINANCIAL_INFORMATION)),
                    Owner.LEAD_WORKER,
                    Optional.of(all.today().plusDays(dice.between(3, 35)))))
            : List.of();
    return new Progress(
        band,
        new Clock(referred, Optional.empty(), Optional.empty()),
        ReferralSource.HEALTH_SERVICE,
        new Readiness(outstanding, Known.YES, Known.YES),
        List.of(),
        List.of());
  }
}
