package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.Band;

/** Points for waiting and band. */
class WaitingRuleTest {
  private final WaitingRule rule = new WaitingRule(100, 2, 30, Map.of(Band.A, 400L));

  @Test
  void daysCountUpToAMost() {
    assertThat(Says.points(rule, since("2023-03-06"), 100, "waited"))
        .isEqualTo("waited 0 days, band not known");
    Says.points(rule, since("2023-03-05"), 102, "waited");
    Says.points(rule, since("2023-02-04"), 160, "waited");
    Says.points(rule, since("2022-02-04"), 160, "waited");
  }

  @Test
  void theBandAddsItsPoints() {
    assertThat(
            Says.points(
                rule,
                Given.fair(
                    "referral.progress.band 'A'", "referral.progress.clock.referred '2023-03-05'"),
                502,
                "waited"))
        .endsWith("band A");
    Says.points(
        rule,
        Given.fair("referral.progress.band 'B'", "referral.progress.clock.referred '2023-03-05'"),
        102,
        "waited");
  }

  private static FairPair since(String referred) {
    return Given.fair("referral.progress.clock.referred '" + referred + "'");
  }
}
