package org.placewell.matcher.generate;

import static org.placewell.matcher.generate.Odds.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.CauseKind;
import org.placewell.matcher.model.Clock;
import org.placewell.matcher.model.Dispute;
import org.placewell.matcher.model.DisputeKind;
import org.placewell.matcher.model.Known;
import org.placewell.matcher.model.Owner;
import org.placewell.matcher.model.Progress;
import org.placewell.matcher.model.Readiness;
import org.placewell.matcher.model.ReadinessCause;
import org.placewell.matcher.model.ReferralSource;
import org.placewell.matcher.model.Setting;

/** Makes how far a case has come. */
final class ProgressMaker {
  /**
   * Days waited, at every tenth of the people: most of one to three months, as section 3 of the
   * review of step-down beds in Hammersmith and Fulham, 2023, has it, and few very long (invented).
   */
  private static final int[] WAITED = {0, 7, 16, 27, 38, 51, 66, 84, 112, 170, 720};

  private static final Odds<Band> BANDS =
      Odds.of(
          share(8, Band.A),
          share(27, Band.B),
          share(43, Band.C),
          share(20, Band.D),
          share(2, Band.UNKNOWN));

  private static final Odds<ReferralSource> SOURCES =
      Odds.of(
          share(16, ReferralSource.VOLUNTARY_AGENCY),
          share(14, ReferralSource.ADULT_SOCIAL_CARE),
          share(12, ReferralSource.MENTAL_HEALTH_TEAM),
          share(10, ReferralSource.SELF),
          share(6, ReferralSource.INTERNAL_TRANSFER),
          share(5, ReferralSource.OTHER_LANDLORD),
          share(5, ReferralSource.JUSTICE_OTHER),
          share(4, ReferralSource.CHILDREN_SOCIAL_CARE),
          share(3, ReferralSource.LEARNING_DISABILITY_TEAM),
          share(4, ReferralSource.UNKNOWN));

  private static final Odds<CauseKind> CAUSES =
      Odds.of(
          share(24, CauseKind.IDENTITY),
          share(20, CauseKind.FINANCIAL_INFORMATION),
          share(16, CauseKind.ASSESSMENT),
          share(8, CauseKind.LEAD_WORKER),
          share(8, CauseKind.PERSONS_AGREEMENT),
          share(6, CauseKind.TENANCY_TO_END),
          share(6, CauseKind.STABILISATION),
          share(5, CauseKind.RIGHT_TO_RENT_OR_FUNDS),
          share(4, CauseKind.RESPONSIBLE_AUTHORITY),
          share(3, CauseKind.CAPACITY_OR_ADVOCATE));

  private final World world;
  private final Profile profile;

  ProgressMaker(World world) {
    this.world = world;
    this.profile = world.profile();
  }

  Progress progress(Who who) {
    Dice dice = world.dice(Question.PROGRESS, who.number());
    return new Progress(
        BANDS.at(dice.lot()),
        clock(dice, who),
        source(dice, who.setting()),
        new Readiness(
            who.isSettled() ? List.of() : causes(dice, who), worker(dice, who), plan(dice, who)),
        disputes(dice),
        List.of());
  }

  /** Who carries a risk flag is harder to place and has waited longer. */
  private Clock clock(Dice dice, Who who) {
    int waited = dice.along(WAITED);
    int days = who.flagged() ? waited + waited * 2 / 5 : waited;
    LocalDate referred = world.today().minusDays(days);
    Optional<LocalDate> ready =
        who.setting() == Setting.WARD && dice.chance(650)
            ? Optional.of(referred.plusDays(dice.between(0, days)))
            : Optional.empty();
    Optional<LocalDate> banded =
        Optional.of(referred.plusDays(Math.min(days, dice.between(0, 14))));
    return new Clock(referred, ready, banded);
  }

  private static ReferralSource source(Dice dice, Setting setting) {
    return switch (setting) {
      case WARD ->
          dice.chance(700) ? ReferralSource.HEALTH_SERVICE : ReferralSource.MENTAL_HEALTH_TEAM;
      case STEP_DOWN -> ReferralSource.MENTAL_HEALTH_TEAM;
      case PRISON -> ReferralSource.JUSTICE_CUSTODIAL;
      case SUPPORTED_HOUSING -> ReferralSource.INTERNAL_TRANSFER;
      default -> SOURCES.at(dice.lot());
    };
  }

  private List<ReadinessCause> causes(Dice dice, Who who) {
    List<ReadinessCause> causes = new ArrayList<>();
    if (dice.chance(profile.value(Trait.NOT_READY))) {
      causes.add(cause(dice, CAUSES.at(dice.lot())));
    }
    if (who.setting() == Setting.WARD && dice.chance(200)) {
      causes.add(cause(dice, CauseKind.CLINICALLY_READY));
    }
    return causes;
  }

  private ReadinessCause cause(Dice dice, CauseKind kind) {
    LocalDate expected = world.today().plusDays(dice.along(1, 9, 18, 30, 70));
    return new ReadinessCause(
        kind,
        owner(kind),
        dice.chance(profile.value(Trait.UNDATED)) ? Optional.empty() : Optional.of(expected));
  }

  private static Owner owner(CauseKind kind) {
    return switch (kind) {
      case IDENTITY, FINANCIAL_INFORMATION, LEAD_WORKER -> Owner.REFERRER;
      case ASSESSMENT, CAPACITY_OR_ADVOCATE -> Owner.SOCIAL_WORKER;
      case PERSONS_AGREEMENT -> Owner.PERSON;
      case TENANCY_TO_END -> Owner.HOUSING_OFFICER;
      case WORKS, DEEP_CLEAN -> Owner.LANDLORD;
      case STABILISATION -> Owner.TREATMENT_SERVICE;
      case RESPONSIBLE_AUTHORITY, RIGHT_TO_RENT_OR_FUNDS -> Owner.COUNCIL;
      case CLINICALLY_READY -> Owner.WARD;
    };
  }

  private static Known worker(Dice dice, Who who) {
    Known usual = dice.chance(80) ? Known.UNKNOWN : Known.YES;
    return who.isSettled() || !dice.chance(90) ? (who.isSettled() ? Known.YES : usual) : Known.NO;
  }

  private static Known plan(Dice dice, Who who) {
    return who.isSettled() || dice.chance(650) ? Known.YES : Known.NO;
  }

  private List<Dispute> disputes(Dice dice) {
    return dice.chance(40)
        ? List.of(
            new Dispute(
                dice.oneOf(List.of(DisputeKind.values())),
                Optional.of(world.today().minusDays(dice.between(3, 120))),
                Owner.COUNCIL))
        : List.of();
  }
}
