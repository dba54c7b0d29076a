package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nights beyond a limit. */
class OverLimitRuleTest {
  private final OverLimitRule rule = new OverLimitRule(3);

  @Test
  void nightsBeyondTheLimitCountOnTheDayOfTheRun() {
    Says.points(rule, Given.fair(), 0, "none");
    Says.points(rule, stay("2023-01-23", 42), 0, "none");
    assertThat(Says.points(rule, stay("2023-01-22", 42), 3, "over")).contains("1 night(s)");
    Says.points(rule, stay("2023-01-01", 42), 66, "over");
    Says.points(rule, stay("2023-03-06", 0), 0, "none");
    Says.points(
        rule, Given.fair("referral.stay {'setting':'STEP_DOWN','since':'2020-01-01'}"), 0, "none");
  }

  private static FairPair stay(String since, int nights) {
    return Given.fair(
        "referral.stay {'setting':'STEP_DOWN','since':'"
            + since
            + "','limit':{'nights':"
            + nights
            + "}}");
  }
}
