package org.placewell.matcher.generate;

import static org.placewell.matcher.generate.Odds.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.Currency;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.Precaution;
import org.placewell.matcher.model.RiskFlag;
import org.placewell.matcher.model.Severity;
import org.placewell.matcher.model.Sex;

/** Makes risk flags. All weights are invented. */
final class FlagMaker {
  private static final Odds<FlagKind> KINDS =
      Odds.of(
          share(20, FlagKind.ACTIVE_DRUG_USE),
          share(12, FlagKind.ACTIVE_ALCOHOL_USE),
          share(19, FlagKind.IN_RECOVERY),
          share(21, FlagKind.VIOLENCE_TO_OTHERS),
          share(5, FlagKind.VIOLENCE_TO_STAFF),
          share(5, FlagKind.WEAPONS),
          share(12, FlagKind.ARSON),
          share(7, FlagKind.EXPLOITATION),
          share(4, FlagKind.EXPLOITS_OTHERS),
          share(6, FlagKind.RISK_FROM_OTHERS),
          share(6, FlagKind.SELF_HARM),
          share(4, FlagKind.SUICIDE),
          share(3, FlagKind.HOARDING),
          share(3, FlagKind.ANTI_SOCIAL),
          share(2, FlagKind.PROPERTY_DAMAGE),
          share(3, FlagKind.SEXUAL_RISK_TO_ADULTS),
          share(1, FlagKind.SEXUAL_RISK_TO_CHILDREN),
          share(1, FlagKind.HATE),
          share(2, FlagKind.FALLS));

  private static final Odds<Severity> SEVERITIES =
      Odds.of(
          share(35, Severity.LOW),
          share(40, Severity.MEDIUM),
          share(20, Severity.HIGH),
          share(5, Severity.UNKNOWN));

  private final Profile profile;
  private final LocalDate today;

  FlagMaker(World world) {
    this.profile = world.profile();
    this.today = world.today();
  }

  /** One flag or more, each of another kind; one who recovers does not use. */
  List<RiskFlag> flags(Dice dice, Sex sex) {
    Set<FlagKind> kinds = EnumSet.noneOf(FlagKind.class);
    do {
      FlagKind kind = kind(dice, sex);
      if (kinds.stream().noneMatch(other -> contradict(kind, other))) {
        kinds.add(kind);
      }
    } while (dice.chance(profile.value(Trait.SECOND_FLAG)) && kinds.size() < 4);
    List<RiskFlag> flags = new ArrayList<>();
    kinds.forEach(kind -> flags.add(flag(dice, kind)));
    return flags;
  }

  /** Domestic abuse is flagged on either side of it, and its survivors here are mostly women. */
  private static FlagKind kind(Dice dice, Sex sex) {
    if (sex == Sex.FEMALE && dice.chance(180)) {
      return FlagKind.DOMESTIC_ABUSE_SURVIVOR;
    }
    if (sex == Sex.MALE && dice.chance(40)) {
      return FlagKind.DOMESTIC_ABUSE_PERPETRATOR;
    }
    return KINDS.at(dice.lot());
  }

  private static boolean contradict(FlagKind one, FlagKind other) {
    Set<FlagKind> both = EnumSet.of(one, other);
    return both.contains(FlagKind.IN_RECOVERY)
        && (both.contains(FlagKind.ACTIVE_DRUG_USE) || both.contains(FlagKind.ACTIVE_ALCOHOL_USE));
  }

  private RiskFlag flag(Dice dice, FlagKind kind) {
    LocalDate noted = today.minusDays(dice.between(5, 900));
    int review =
        dice.chance(profile.value(Trait.STALE)) ? -dice.between(1, 90) : dice.between(10, 330);
    return new RiskFlag(
        kind,
        SEVERITIES.at(dice.lot()),
        dice.chance(profile.value(Trait.HISTORIC)) ? Currency.HISTORIC : Currency.CURRENT,
        Optional.of(noted),
        Optional.of(today.plusDays(review)),
        precautions(dice, kind),
        kind == FlagKind.RISK_FROM_OTHERS && dice.chance(300));
  }

  private static Set<Precaution> precautions(Dice dice, FlagKind kind) {
    return switch (kind) {
      case VIOLENCE_TO_STAFF -> dice.chance(600) ? Set.of(Precaution.TWO_WORKERS) : Set.of();
      case SEXUAL_RISK_TO_ADULTS -> Set.of(Precaution.NO_LONE_WOMAN_ON_SHIFT);
      case SEXUAL_RISK_TO_CHILDREN -> Set.of(Precaution.NOT_NEAR_SCHOOL, Precaution.NOT_NEAR_PARK);
      case ARSON -> dice.chance(400) ? Set.of(Precaution.WAKING_NIGHT_STAFF) : Set.of();
      case ACTIVE_ALCOHOL_USE -> dice.chance(100) ? Set.of(Precaution.NOT_NEAR_PUB) : Set.of();
      default -> Set.of();
    };
  }
}
