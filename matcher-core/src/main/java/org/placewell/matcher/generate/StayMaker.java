package org.placewell.matcher.generate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.Owner;
import org.placewell.matcher.model.Payer;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.model.Stay;
import org.placewell.matcher.model.StayExtension;
import org.placewell.matcher.model.StayLimit;
import org.placewell.matcher.model.Tariff;

/** Makes where people are now. */
final class StayMaker {
  private static final int PRICE_YEAR = 2023;

  /**
   * Inferred from the costs printed in section 3 of the review of step-down beds in Hammersmith and
   * Fulham, 2023, and as often as there.
   */
  private static final Odds<Tariff> TARIFFS =
      Odds.of(
          Odds.share(7, new Tariff.Weekly(new BigDecimal("901.70"), PRICE_YEAR, Payer.UNKNOWN)),
          Odds.share(6, new Tariff.Nightly(new BigDecimal("135.71"), PRICE_YEAR, Payer.UNKNOWN)),
          Odds.share(1, new Tariff.Nightly(new BigDecimal("114.28"), PRICE_YEAR, Payer.UNKNOWN)),
          Odds.share(1, new Tariff.Block(PRICE_YEAR, Payer.UNKNOWN)));

  private final World world;
  private final StepDownHouses stepDown;

  StayMaker(World world, StepDownHouses stepDown) {
    this.world = world;
    this.stepDown = stepDown;
  }

  Stay stay(Dice dice, Who who) {
    Optional<BedspaceId> bed = stepDown.bed(who);
    if (bed.isPresent()) {
      return stepDown(dice, bed);
    }
    Optional<BedspaceId> held =
        who.holdsBed() ? who.offer().map(Offer::bedspace) : Optional.empty();
    boolean unknown = who.setting() == Setting.UNKNOWN || dice.chance(30);
    int days = held.isPresent() ? dice.along(90, 300, 700, 2_500) : dice.along(1, 20, 60, 120, 400);
    return new Stay(
        who.setting(),
        unknown ? Optional.empty() : Optional.of(world.today().minusDays(days)),
        Optional.empty(),
        Optional.empty(),
        held,
        List.of(),
        Optional.empty());
  }

  /** Some are past the limit, few of them far; none had more than 203 nights in the review. */
  private Stay stepDown(Dice dice, Optional<BedspaceId> bed) {
    int nights = dice.along(1, 12, 25, 38, 55, 85, 203);
    List<StayExtension> extensions =
        dice.chance(100) ? List.of(new StayExtension(14, Owner.COUNCIL, "move agreed")) : List.of();
    return new Stay(
        Setting.STEP_DOWN,
        Optional.of(world.today().minusDays(nights)),
        Optional.of(new StayLimit(world.profile().value(Trait.STEP_DOWN_LIMIT), extensions)),
        Optional.of(TARIFFS.at(dice.lot())),
        bed,
        List.of(),
        Optional.empty());
  }
}
