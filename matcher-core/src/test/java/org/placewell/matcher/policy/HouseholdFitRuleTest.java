package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many people a bedspace holds. */
class HouseholdFitRuleTest {
  private final HouseholdFitRule rule = new HouseholdFitRule();

  @Test
  void oneFitsAndTwoNeedTwo() {
    assertThat(Says.met(rule, fit(1, 1), "met")).isEqualTo("sleeps 1, and 1 would move in");
    assertThat(Says.failed(rule, fit(2, 1), "failed"))
        .isEqualTo("sleeps 1, too few for the 2 who would move in");
    Says.met(rule, fit(2, 2), "met");
    Says.met(rule, fit(2, 3), "met");
    Says.failed(rule, fit(4, 3), "failed");
  }

  private static Pair fit(int people, int sleeps) {
    return Given.pair("referral.person.householdSize " + people, "bedspace.sleeps " + sleeps);
  }
}
