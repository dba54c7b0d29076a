package org.placewell.matcher.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Birth;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.model.Sex;

/** The bundled Hammersmith and Fulham case against the figures of the review of April 2023. */
class PublishedOverstayTest {
  private static final Path FILE =
      Path.of("../matcher-examples/data/hammersmith-fulham-2023/dataset.json");

  private final Dataset dataset = Json.standard().readDataset(FILE);
  private final Overstay overstay = Overstay.of(dataset);

  @ParameterizedTest
  @CsvSource({
    "W, 25, 3220.36",
    "R-02, 3, 386.44",
    "R-03, 38, 4894.94",
    "R-04, 54, 6955.97",
    "R-05, 161, 21849.31",
    "Z, 62, 8414.02",
    "R-07, 3, 407.13",
    "R-08, 41, 5564.11",
    "R-09, 38, 5156.98",
    "R-11, 1, 128.81",
    "Y, 73, 9403.44",
    "R-13, 57, 7735.47",
    "R-14, 1, 135.71",
    "R-15, 48, 5485.44"
  })
  void everyPricedRowCostsWhatIsPrinted(String referral, int nights, BigDecimal pounds) {
    OverstayRow row = row(referral);

    assertThat(row.limit()).isEqualTo(42);
    assertThat(row.overstay()).contains(nights);
    assertThat(row.pricing()).isEqualTo(Pricing.PRICED);
    assertThat(row.cost()).contains(pounds);
  }

  @Test
  void theBlockFundedRowHasNightsAndNoPrice() {
    OverstayRow row = row("R-10");

    assertThat(row.overstay()).contains(49);
    assertThat(row.pricing()).isEqualTo(Pricing.BLOCK);
    assertThat(row.cost()).isEmpty();
  }

  @Test
  void theTotalsKeepPricedAndUnpricedNightsApart() {
    assertThat(overstay.total())
        .isEqualTo(new OverstayTotal(15, 605, new BigDecimal("79738.13"), 49, 0));
  }

  @Test
  void theRowsStandInTheOrderOfTheTableWithTheNineWithinTheirLimitBehind() {
    assertThat(overstay.rows())
        .extracting(row -> row.referral().value())
        .startsWith("W", "R-02", "R-03", "R-04", "R-05", "Z", "R-07", "R-08", "R-09", "R-10")
        .endsWith("R-16", "R-17", "R-18", "R-19", "R-20", "R-21", "R-22", "R-23", "R-24")
        .hasSize(24);
    assertThat(overstay.rows().subList(15, 24)).noneMatch(OverstayRow::isOver);
  }

  @Test
  void sixStaysAreLongerThanNinetyNights() {
    assertThat(warned(OverstayAlarm.LONG_STAY))
        .containsExactly("R-04", "R-05", "Z", "R-10", "Y", "R-13");
  }

  @Test
  void warnsOfThoseWhoCannotLeaveInTimeUnlessTheMoveBeginsNow() {
    assertThat(warned(OverstayAlarm.LIMIT_NEAR))
        .containsExactly("R-16", "R-17", "R-18", "R-19", "R-20", "R-21", "R-22");
  }

  @Test
  void sexAndAgeAreThoseOfThePublishedProfile() {
    Map<String, Integer> ages = new TreeMap<>();
    residents()
        .forEach(r -> ages.merge(r.person().born().map(this::age).orElse("?"), 1, Integer::sum));

    assertThat(residents()).hasSize(24);
    assertThat(residents()).filteredOn(r -> r.person().sex() == Sex.FEMALE).hasSize(2);
    assertThat(residents()).filteredOn(r -> r.person().sex() == Sex.MALE).hasSize(22);
    assertThat(ages).isEqualTo(Map.of("20-29", 5, "30-39", 5, "40-49", 7, "50-59", 4, "?", 3));
  }

  private String age(Birth born) {
    int youngest = born.latest().until(dataset.on()).getYears();
    int oldest = born.earliest().until(dataset.on()).getYears();
    return youngest + "-" + oldest;
  }

  private List<Referral> residents() {
    return dataset.referrals().stream()
        .filter(referral -> referral.stay().setting() == Setting.STEP_DOWN)
        .toList();
  }

  private OverstayRow row(String referral) {
    return overstay.rows().stream()
        .filter(row -> row.referral().value().equals(referral))
        .findFirst()
        .orElseThrow();
  }

  private List<String> warned(OverstayAlarm alarm) {
    return overstay.warnings().stream()
        .filter(warning -> warning.alarm() == alarm)
        .map(warning -> warning.referral().value())
        .toList();
  }
}
