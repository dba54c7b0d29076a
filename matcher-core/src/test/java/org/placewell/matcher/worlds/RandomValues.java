package org.placewell.matcher.worlds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Currency;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.PlaceCondition;
import org.placewell.matcher.model.PlaceFeature;
import org.placewell.matcher.model.Precaution;
import org.placewell.matcher.model.RiskFlag;
import org.placewell.matcher.model.Severity;
import org.placewell.matcher.model.SupportLevel;

/** What random worlds draw from: codes, days around the day of the world, flags, conditions. */
final class RandomValues {
  static final List<FlagKind> FLAGS =
      List.of(
          FlagKind.ARSON,
          FlagKind.IN_RECOVERY,
          FlagKind.ACTIVE_DRUG_USE,
          FlagKind.RISK_FROM_OTHERS,
          FlagKind.VIOLENCE_TO_OTHERS);
  static final List<PlaceFeature> FEATURES =
      List.of(PlaceFeature.SELF_CONTAINED, PlaceFeature.WOMEN_ONLY, PlaceFeature.NEAR_PARK);
  static final List<String> AREAS = List.of("E1", "E2", "E3");

  private final Random random;
  private final LocalDate today;

  RandomValues(Random random, LocalDate today) {
    this.random = random;
    this.today = today;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  <E extends Enum<E>> E any(Class<E> codes) {
    return any(List.of(codes.getEnumConstants()));
  }

  LocalDate day(int from, int to) {
    return today.plusDays(from + random.nextInt(to - from + 1));
  }

  Optional<LocalDate> maybe(double share, int from, int to) {
    return chance(share) ? Optional.of(day(from, to)) : Optional.empty();
  }

  RiskFlag flag() {
    return new RiskFlag(
        any(FLAGS),
        any(Severity.class),
        chance(0.75) ? Currency.CURRENT : any(Currency.class),
        maybe(0.3, -900, -100),
        maybe(0.3, -60, 300),
        chance(0.1) ? Set.of(any(Precaution.class)) : Set.of(),
        chance(0.2));
  }

  Condition<Place> place() {
    return switch (random.nextInt(4)) {
      case 0 -> new PlaceCondition.Has(any(FEATURES));
      case 1 -> new PlaceCondition.Lacks(any(FEATURES));
      case 2 -> new PlaceCondition.SupportAtLeast(any(SupportLevel.class));
      default -> new PlaceCondition.NoHousemateWith(Set.of(any(FLAGS)));
    };
  }
}
