package org.placewell.matcher.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.model.Stay;
import org.placewell.matcher.model.Tariff;

/**
 * One person's stay against its limit.
 *
 * @param limit nights the stay may last, with its extensions
 * @param nights nights stayed so far, also those spent away; empty where the first day is unknown
 * @param overstay nights beyond the limit; empty where the nights are unknown
 * @param cost of the overstay, in pounds and pence; empty where the nights are unknown or not
 *     priced
 */
public record OverstayRow(
    ReferralId referral,
    Setting setting,
    int limit,
    Optional<Integer> nights,
    Optional<Integer> overstay,
    Pricing pricing,
    Optional<BigDecimal> cost) {

  /** The row of a referral; empty if its stay has no limit. */
  static Optional<OverstayRow> of(Referral referral, LocalDate on) {
    Stay stay = referral.stay();
    return stay.limit()
        .map(limit ->
            new OverstayRow(
                referral.id(),
                stay.setting(),
                limit.total(),
                nights(stay, on),
                over(stay, on),
                pricing(stay),
                cost(stay, on)));
  }

  /** Whether the stay is known to have passed its limit. */
  public boolean isOver() {
    return overstay.orElse(0) > 0;
  }

  private static Optional<Integer> nights(Stay stay, LocalDate on) {
    return stay.since()
        .map(since -> Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(since, on))));
  }

  private static Optional<Integer> over(Stay stay, LocalDate on) {
    OptionalInt nights = stay.overstay(on);
    return nights.isPresent() ? Optional.of(nights.getAsInt()) : Optional.empty();
  }

  private static Pricing pricing(Stay stay) {
    return stay.tariff().map(OverstayRow::pricing).orElse(Pricing.NO_TARIFF);
  }

  private static Pricing pricing(Tariff tariff) {
    return switch (tariff) {
      case Tariff.Nightly nightly -> Pricing.PRICED;
      case Tariff.Weekly weekly -> Pricing.PRICED;
      case Tariff.Block block -> Pricing.BLOCK;
    };
  }

  private static Optional<BigDecimal> cost(Stay stay, LocalDate on) {
    return stay.tariff().flatMap(tariff -> over(stay, on).flatMap(tariff::cost));
  }

  @Override
  public String toString() {
    return "overstay row " + referral;
  }
}
