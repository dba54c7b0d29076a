package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Cases and vacancies on hold. */
class HoldsRuleTest {
  private final HoldsRule rule = new HoldsRule();

  @Test
  void noHoldIsMet() {
    Says.met(rule, Given.pair(), "met");
  }

  @Test
  void aHoldOfPersonVacancyOrBothCounts() {
    assertThat(
            Says.failed(
                rule, held("'referral':'R','from':'2023-03-01','reason':'CUSTODY'"), "held"))
        .isEqualTo("cannot be taken: the person's case is on hold with no end (custody)");
    assertThat(Says.failed(rule, held("'vacancy':'V','from':'2023-03-01'"), "held"))
        .contains("the vacancy is");
    assertThat(Says.failed(rule, held("'referral':'R','vacancy':'V','from':'2023-03-01'"), "held"))
        .contains("for this person");
  }

  @Test
  void aHoldCountsOnTheStartDate() {
    assertThat(
            Says.failed(
                rule, held("'vacancy':'V','from':'2023-03-01','until':'2023-03-20'"), "held-until"))
        .contains("2023-03-20");
    Says.met(rule, held("'vacancy':'V','from':'2023-03-01','until':'2023-03-19'"), "over");
    Says.met(rule, held("'vacancy':'V','from':'2023-03-21'"), "over");
    Says.failed(rule, held("'vacancy':'V','from':'2023-03-20'"), "held");
  }

  @Test
  void theLongestOfSeveralIsNamed() {
    Says.failed(
        rule,
        held(
            "'vacancy':'V','from':'2023-03-01','until':'2023-04-01'},{'referral':'R','from':'2023-03-01'"),
        "held");
  }

  private static Pair held(String hold) {
    return Given.pair("casework.holds [{" + hold + "}]");
  }
}
