package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.ReferralId;

/** When a move could start, and what is not known of it. */
class DatesRuleTest {
  private static final LocalDate DAY = LocalDate.parse("2023-03-06");

  private final DatesRule rule = new DatesRule();

  @Test
  void aMoveStartsWhenPlaceAndPersonAreReady() {
    assertThat(Says.met(rule, Given.pair(), "met")).isEqualTo("can start on 2023-03-20");
    assertThat(Says.met(rule, waits("'expected':'2023-03-27'", ""), "met"))
        .isEqualTo("can start on 2023-03-27");
    assertThat(Says.met(rule, Given.pair("vacancy.dates.ready '2023-01-02'"), "met"))
        .endsWith("2023-03-06");
  }

  @Test
  void aPlaceThatMustBeFilledFirstFails() {
    Says.met(rule, waits("'expected':'2023-03-27'", "2023-03-27"), "met");
    assertThat(Says.failed(rule, waits("'expected':'2023-03-28'", "2023-03-27"), "late"))
        .contains("2023-03-27", "2023-03-28");
  }

  @Test
  void aMissingDateIsAskedFor() {
    assertThat(
            Says.review(rule, waits("'owner':'HOUSING_OFFICER'", "2023-03-27"), "no-person-date"))
        .contains("tenancy to end", "housing officer");
    Says.review(rule, Given.pair("vacancy.dates {}"), "no-place-date");
  }

  @Test
  void anUncertainVacancyIsReviewedAndAnExpectedOneNot() {
    Says.review(rule, Given.pair("vacancy.certainty 'UNCERTAIN'"), "uncertain");
    Says.met(rule, Given.pair("vacancy.certainty 'EXPECTED'"), "met");
  }

  @Test
  void aBedThatIsHeldFollowsItsHolder() {
    Timing chain =
        new Timing(
            DAY, Optional.of(DAY), DAY, DAY, Optional.of(new ReferralId("X")), Timing.Link.CHAIN);
    assertThat(Says.met(rule, at(chain), "chain"))
        .isEqualTo("can start on 2023-03-06, once X has moved out of it");
    Says.failed(rule, at(link(Timing.Link.STAYS)), "stays");
    Says.failed(rule, at(link(Timing.Link.SWAP)), "swap");
    Says.failed(rule, at(link(Timing.Link.OWN)), "own");
  }

  private static Timing link(Timing.Link link) {
    return new Timing(DAY, Optional.of(DAY), DAY, DAY, Optional.empty(), link);
  }

  private static Pair at(Timing timing) {
    Pair pair = Given.pair();
    return new Pair(pair.referral(), pair.place(), pair.history(), timing);
  }

  private static Pair waits(String cause, String fillBy) {
    return Given.pair(
        "referral.progress.readiness.outstanding [{'kind':'TENANCY_TO_END',"
            + cause
            + (cause.contains("owner") ? "" : ",'owner':'HOUSING_OFFICER'")
            + "}]",
        "vacancy.dates.fillBy '" + (fillBy.isEmpty() ? "2023-12-31" : fillBy) + "'");
  }
}
