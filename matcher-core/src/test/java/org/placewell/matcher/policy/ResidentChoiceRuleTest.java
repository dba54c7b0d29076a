package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ranked choices and things that may be refused. */
class ResidentChoiceRuleTest {
  private final ResidentChoiceRule rule = new ResidentChoiceRule(40, 15, 7);

  @Test
  void noWishGivesNothing() {
    Says.points(rule, Given.fair(), 0, "none");
  }

  @Test
  void theBestChoiceThatIsMetCounts() {
    assertThat(Says.points(rule, wishes("['GROUND_FLOOR','PETS']", "[]"), 40, "choice"))
        .endsWith("number 1");
    assertThat(Says.points(rule, wishes("['PETS']", "[]"), 25, "choice")).endsWith("number 2");
    Says.points(rule, wishes("['CATERED']", "[]"), 0, "choice");
    Says.points(rule, wishes("['CCTV']", "[]"), 0, "none");
  }

  @Test
  void eachThingThatMayBeRefusedTakesPointsOff() {
    assertThat(
            Says.points(
                rule,
                wishes("['NEAR_PUB']", "[{'kind':'has','feature':'NEAR_PUB'}]"),
                -7,
                "refusable"))
        .contains("(1)");
    assertThat(
            Says.points(
                rule,
                wishes(
                    "['NEAR_PUB','CCTV','PETS']",
                    "[{'kind':'has','feature':'NEAR_PUB'},{'kind':'has','feature':'CCTV'}]"),
                11,
                "both"))
        .contains("number 2", "(2)");
    Says.points(rule, wishes("[]", "[{'kind':'has','feature':'NEAR_PUB'}]"), 0, "none");
  }

  @Test
  void wishesAboutHousematesAreAnswered() {
    String wish =
        "referral.wishes.choices [{'rank':1,'place':{'kind':'no-housemate-with','flags':['HATE']}}]";
    Says.points(rule, Given.fair(wish), 40, "choice");
    Says.points(
        rule,
        Given.fair(
            wish,
            "household.occupants [{'flags':[{'kind':'HATE','severity':'LOW','currency':'CURRENT'}]}]"),
        0,
        "none");
  }

  private static FairPair wishes(String features, String refusable) {
    return Given.fair(
        "scheme.features {'present':" + features + "}",
        "referral.wishes.refusable " + refusable,
        "referral.wishes.choices [{'rank':4,'place':{'kind':'has','feature':'CATERED'}},{'rank':2,'place':{'kind':'has','feature':'PETS'}},{'rank':1,'place':{'kind':'has','feature':'GROUND_FLOOR'}}]");
  }
}
