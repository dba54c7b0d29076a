package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a resident said no to. */
class RefusalsRuleTest {
  private final RefusalsRule rule = new RefusalsRule();

  @Test
  void noRefusalIsMet() {
    Says.met(rule, Given.pair(), "met");
  }

  @Test
  void aRefusalStandsUntilItsLastDay() {
    assertThat(Says.failed(rule, refused(",'reason':'AREA'"), "refused"))
        .isEqualTo("was refused by the person on 2023-02-01: area");
    assertThat(Says.failed(rule, refused(",'until':'2023-03-20'"), "refused-until"))
        .endsWith("until 2023-03-20: no reason recorded");
    Says.met(rule, refused(",'until':'2023-03-19'"), "lapsed");
  }

  @Test
  void anotherBedspaceIsNoMatter() {
    Says.met(rule, refused(",'bedspace':'B2'"), "met");
    Says.failed(rule, refused(",'bedspace':'B'"), "refused");
    Says.failed(
        rule,
        Given.pair("casework.refusals [" + one(",'until':'2023-03-19'") + "," + one("") + "]"),
        "refused");
  }

  private static Pair refused(String more) {
    return Given.pair("casework.refusals [" + one(more) + "]");
  }

  private static String one(String more) {
    return "{'referral':'R','scheme':'S','on':'2023-02-01'" + more + "}";
  }
}
