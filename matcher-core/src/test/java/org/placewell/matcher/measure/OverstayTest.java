package org.placewell.matcher.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewell.matcher.model.Absence;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.Clock;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.DatasetId;
import org.placewell.matcher.model.Known;
import org.placewell.matcher.model.Links;
import org.placewell.matcher.model.Needs;
import org.placewell.matcher.model.Owner;
import org.placewell.matcher.model.Payer;
import org.placewell.matcher.model.Person;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.Progress;
import org.placewell.matcher.model.Readiness;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.ReferralSource;
import org.placewell.matcher.model.Risk;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.model.Stay;
import org.placewell.matcher.model.StayExtension;
import org.placewell.matcher.model.StayLimit;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.model.SupportNeed;
import org.placewell.matcher.model.Tariff;
import org.placewell.matcher.model.Wishes;

class OverstayTest {
  private static final LocalDate TODAY = LocalDate.of(2023, 3, 9);
  private static final StayLimit SIX_WEEKS = new StayLimit(42, List.of());
  private static final Tariff NIGHTLY =
      new Tariff.Nightly(new BigDecimal("135.71"), 2022, Payer.COUNCIL);
  private static final Tariff WEEKLY =
      new Tariff.Weekly(new BigDecimal("901.70"), 2022, Payer.COUNCIL);
  private static final Tariff BLOCK = new Tariff.Block(2022, Payer.JOINT);

  @Test
  void noReferralsGiveNoRowsAndTotalsOfNothing() {
    Overstay overstay = overstay();

    assertThat(overstay.rows()).isEmpty();
    assertThat(overstay.warnings()).isEmpty();
    assertThat(overstay.total()).isEqualTo(new OverstayTotal(0, 0, new BigDecimal("0.00"), 0, 0));
  }

  @Test
  void aStayWithoutLimitHasNoRow() {
    Stay noLimit =
        new Stay(
            Setting.WARD,
            Optional.of(TODAY.minusDays(400)),
            Optional.empty(),
            Optional.of(NIGHTLY),
            Optional.empty(),
            List.of(),
            Optional.empty());

    assertThat(overstay(noLimit).rows()).isEmpty();
    assertThat(overstay(noLimit).warnings()).isEmpty();
    assertThat(overstay(Stay.unknown()).rows()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0.00", "41, 0, 0.00", "42, 0, 0.00", "43, 1, 135.71", "203, 161, 21849.31"})
  void nightsBeyondTheLimitArePriced(int nights, int over, BigDecimal pounds) {
    OverstayRow row = row(stay(nights, SIX_WEEKS, Optional.of(NIGHTLY)));

    assertThat(row.nights()).contains(nights);
    assertThat(row.limit()).isEqualTo(42);
    assertThat(row.overstay()).contains(over);
    assertThat(row.isOver()).isEqualTo(over > 0);
    assertThat(row.cost()).contains(pounds);
  }

  @ParameterizedTest
  @CsvSource({"1, 128.81", "3, 386.44", "7, 901.70", "25, 3220.36"})
  void aWeeklyPriceIsRoundedOnceAtTheEnd(int over, BigDecimal pounds) {
    assertThat(row(stay(42 + over, SIX_WEEKS, Optional.of(WEEKLY))).cost()).contains(pounds);
  }

  @Test
  void everyExtensionMovesTheLimit() {
    StayLimit extended =
        new StayLimit(
            42,
            List.of(
                new StayExtension(14, Owner.COUNCIL, "works-late"),
                new StayExtension(7, Owner.SOCIAL_WORKER, "handover")));

    OverstayRow at = row(stay(63, extended, Optional.of(NIGHTLY)));
    OverstayRow past = row(stay(65, extended, Optional.of(NIGHTLY)));

    assertThat(at.limit()).isEqualTo(63);
    assertThat(at.overstay()).contains(0);
    assertThat(past.overstay()).contains(2);
    assertThat(past.cost()).contains(new BigDecimal("271.42"));
  }

  @Test
  void aLimitOfZeroNightsIsLegal() {
    StayLimit none = new StayLimit(0, List.of());

    assertThat(row(stay(0, none, Optional.of(NIGHTLY))).overstay()).contains(0);
    assertThat(row(stay(1, none, Optional.of(NIGHTLY))).overstay()).contains(1);
  }

  @Test
  void anUnknownFirstDayIsUnknownAndNotZero() {
    Overstay overstay = overstay(stay(Optional.empty(), SIX_WEEKS, Optional.of(NIGHTLY)));
    OverstayRow row = overstay.rows().getFirst();

    assertThat(row.nights()).isEmpty();
    assertThat(row.overstay()).isEmpty();
    assertThat(row.cost()).isEmpty();
    assertThat(row.isOver()).isFalse();
    assertThat(overstay.total().unknown()).isEqualTo(1);
    assertThat(overstay.total().people()).isZero();
    assertThat(overstay.warnings()).isEmpty();
  }

  @Test
  void nightsSpentAwayCountBecauseTheBedIsKept() {
    Stay away =
        new Stay(
            Setting.STEP_DOWN,
            Optional.of(TODAY.minusDays(50)),
            Optional.of(SIX_WEEKS),
            Optional.of(NIGHTLY),
            Optional.empty(),
            List.of(new Absence(TODAY.minusDays(20), Optional.of(TODAY.minusDays(10)))),
            Optional.empty());

    assertThat(row(away).overstay()).contains(8);
  }

  @Test
  void nightsWithoutAPriceAreCountedApartAndNeverCostZero() {
    Overstay overstay =
        overstay(
            stay(44, SIX_WEEKS, Optional.of(NIGHTLY)),
            stay(47, SIX_WEEKS, Optional.of(BLOCK)),
            stay(53, SIX_WEEKS, Optional.empty()),
            stay(10, SIX_WEEKS, Optional.of(WEEKLY)));

    assertThat(overstay.rows())
        .extracting(OverstayRow::pricing)
        .containsExactly(Pricing.PRICED, Pricing.BLOCK, Pricing.NO_TARIFF, Pricing.PRICED);
    assertThat(overstay.rows())
        .extracting(OverstayRow::cost)
        .containsExactly(
            Optional.of(new BigDecimal("271.42")),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new BigDecimal("0.00")));
    assertThat(overstay.total())
        .isEqualTo(new OverstayTotal(3, 2, new BigDecimal("271.42"), 5 + 11, 0));
  }

  @ParameterizedTest
  @CsvSource({"6, false", "7, true", "8, true", "42, true", "43, false"})
  void warnsFromTheLimitLessThePipelineUntilTheLimit(int nights, boolean warned) {
    List<OverstayWarning> warnings = overstay(stay(nights, SIX_WEEKS, Optional.empty())).warnings();

    OverstayWarning near =
        new OverstayWarning(
            new ReferralId("R-0"), OverstayAlarm.LIMIT_NEAR, TODAY.plusDays(42 - nights));
    assertThat(warnings).isEqualTo(warned ? List.of(near) : List.of());
  }

  @Test
  void warnsByTheExtendedLimit() {
    StayLimit extended = new StayLimit(42, List.of(new StayExtension(14, Owner.COUNCIL, "works")));

    assertThat(overstay(stay(20, extended, Optional.empty())).warnings()).isEmpty();
    assertThat(overstay(stay(21, extended, Optional.empty())).warnings())
        .extracting(OverstayWarning::day)
        .containsExactly(TODAY.plusDays(35));
  }

  @ParameterizedTest
  @CsvSource({"89, false", "90, false", "91, true"})
  void warnsOfALongStayAfterNinetyNights(int nights, boolean warned) {
    List<OverstayWarning> warnings = overstay(stay(nights, SIX_WEEKS, Optional.empty())).warnings();

    OverstayWarning longStay =
        new OverstayWarning(
            new ReferralId("R-0"), OverstayAlarm.LONG_STAY, TODAY.minusDays(nights - 90));
    assertThat(warnings).isEqualTo(warned ? List.of(longStay) : List.of());
  }

  @Test
  void bothAlarmsCanStandForOneStay() {
    StayLimit long100 = new StayLimit(100, List.of());

    assertThat(overstay(stay(95, long100, Optional.empty())).warnings())
        .extracting(OverstayWarning::alarm)
        .containsExactly(OverstayAlarm.LIMIT_NEAR, OverstayAlarm.LONG_STAY);
  }

  @Test
  void theAlarmsAreTheCallersChoice() {
    Dataset dataset = dataset(stay(30, SIX_WEEKS, Optional.empty()));

    assertThat(Overstay.of(dataset, 11, 29).warnings())
        .extracting(OverstayWarning::alarm)
        .containsExactly(OverstayAlarm.LONG_STAY);
    assertThat(Overstay.of(dataset, 12, 30).warnings())
        .extracting(OverstayWarning::alarm)
        .containsExactly(OverstayAlarm.LIMIT_NEAR);
    assertThatIllegalArgumentException().isThrownBy(() -> Overstay.of(dataset, -1, 90));
    assertThatIllegalArgumentException().isThrownBy(() -> Overstay.of(dataset, 35, -1));
  }

  @Test
  void printsNoFactAboutAPerson() {
    Overstay overstay = overstay(stay(95, SIX_WEEKS, Optional.of(NIGHTLY)));

    assertThat(overstay).hasToString("overstay");
    assertThat(overstay.rows().getFirst()).hasToString("overstay row R-0");
    assertThat(overstay.warnings().getFirst()).hasToString("overstay warning R-0");
  }

  private static OverstayRow row(Stay stay) {
    return overstay(stay).rows().getFirst();
  }

  private static Overstay overstay(Stay... stays) {
    return Overstay.of(dataset(stays));
  }

  private static Dataset dataset(Stay... stays) {
    List<Referral> referrals =
        IntStream.range(0, stays.length).mapToObj(i -> referral("R-" + i, stays[i])).toList();
    return Dataset.of(new DatasetId("overstay"), TODAY, Stock.empty(), referrals);
  }

  private static Stay stay(int nights, StayLimit limit, Optional<Tariff> tariff) {
    return stay(Optional.of(TODAY.minusDays(nights)), limit, tariff);
  }

  private static Stay stay(Optional<LocalDate> since, StayLimit limit, Optional<Tariff> tariff) {
    return new Stay(
        Setting.STEP_DOWN,
        since,
        Optional.of(limit),
        tariff,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static Referral referral(String id, Stay stay) {
    return new Referral(
        new ReferralId(id),
        Person.unknown(new PersonId("P" + id)),
        new Wishes(List.of(), List.of(), List.of()),
        new Needs(Condition.none(), new SupportNeed.Undecided(), Optional.empty()),
        Risk.none(),
        Links.unknown(),
        stay,
        new Progress(
            Band.UNKNOWN,
            new Clock(TODAY.minusDays(500), Optional.empty(), Optional.empty()),
            ReferralSource.UNKNOWN,
            new Readiness(List.of(), Known.UNKNOWN, Known.UNKNOWN),
            List.of(),
            List.of()));
  }
}
