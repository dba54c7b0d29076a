package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Kinds of places, and what an interim bed asks for. */
class DestinationRuleTest {
  private final DestinationRule rule = new DestinationRule();

  @Test
  void aDestinationIsMet() {
    assertThat(Says.met(rule, Given.pair(), "met"))
        .isEqualTo("offers supported housing, where the person may go");
  }

  @Test
  void anotherKindOfPlaceFails() {
    Pair pair =
        Given.pair(
            "scheme.service.place 'STEP_DOWN'", "referral.progress.readiness.exitPlan 'YES'");
    assertThat(Says.failed(rule, pair, "elsewhere")).contains("step down");
    Says.failed(
        rule,
        Given.pair("referral.wishes.destinations [{'kind':'interim','place':'STEP_DOWN'}]"),
        "elsewhere");
  }

  @Test
  void oneOfSeveralDestinationsIsEnough() {
    Says.met(
        rule,
        Given.pair(
            "referral.wishes.destinations [{'kind':'interim','place':'STEP_DOWN'},{'kind':'supported'}]"),
        "met");
  }

  @Test
  void anInterimBedNeedsAWayOn() {
    String[] interim = {
      "scheme.service.place 'STEP_DOWN'",
      "referral.wishes.destinations [{'kind':'interim','place':'STEP_DOWN'}]"
    };
    assertThat(Says.review(rule, with(interim, "UNKNOWN", "UNKNOWN"), "unclear"))
        .endsWith("a plan for leaving it and a lead worker");
    assertThat(Says.review(rule, with(interim, "YES", "UNKNOWN"), "unclear"))
        .endsWith("has a lead worker");
    assertThat(Says.failed(rule, with(interim, "NO", "UNKNOWN"), "unarranged"))
        .endsWith("no plan for leaving it");
    assertThat(Says.failed(rule, with(interim, "NO", "NO"), "unarranged"))
        .endsWith("no plan for leaving it and no lead worker");
    Says.met(rule, with(interim, "YES", "YES"), "interim");
  }

  private static Pair with(String[] interim, String plan, String worker) {
    return Given.pair(
        interim[0],
        interim[1],
        "referral.progress.readiness.exitPlan '" + plan + "'",
        "referral.progress.readiness.leadWorker '" + worker + "'");
  }
}
