package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Precautions about what lies around a place. */
class NeighbourhoodRuleTest {
  private final NeighbourhoodRule rule = new NeighbourhoodRule();

  @Test
  void noFlagAsksForNothing() {
    Says.met(rule, Given.pair(), "none");
    Says.met(
        rule,
        flag("'CURRENT'", "TWO_WORKERS", "{'present':['NEAR_SCHOOL','LONE_STAFFED']}"),
        "none");
  }

  @Test
  void aCurrentFlagDecides() {
    assertThat(
            Says.failed(
                rule,
                flag("'CURRENT'", "NOT_NEAR_SCHOOL", "{'present':['NEAR_SCHOOL']}"),
                "failed"))
        .endsWith("not near school");
    Says.met(rule, flag("'CURRENT'", "NOT_NEAR_SCHOOL", "{'absent':['NEAR_SCHOOL']}"), "met");
    assertThat(Says.review(rule, flag("'CURRENT'", "NOT_NEAR_SCHOOL", "{}"), "review"))
        .contains("not near school");
  }

  @Test
  void aStaleOrUnclearFlagIsReviewedAndAHistoricOneIgnored() {
    String place = "{'present':['NEAR_SCHOOL']}";
    Says.review(
        rule, flag("'CURRENT','reviewBy':'2023-03-05'", "NOT_NEAR_SCHOOL", place), "review");
    Says.failed(
        rule, flag("'CURRENT','reviewBy':'2023-03-06'", "NOT_NEAR_SCHOOL", place), "failed");
    Says.review(rule, flag("'UNKNOWN'", "NOT_NEAR_SCHOOL", place), "review");
    Says.met(rule, flag("'HISTORIC'", "NOT_NEAR_SCHOOL", place), "none");
  }

  @Test
  void whatIsBrokenIsNamedBeforeWhatIsUnclear() {
    String both = "NOT_NEAR_SCHOOL','NOT_NEAR_PARK";
    assertThat(Says.failed(rule, flag("'CURRENT'", both, "{'present':['NEAR_SCHOOL']}"), "failed"))
        .endsWith("not near school");
  }

  private static Pair flag(String currency, String precautions, String features) {
    return Given.pair(
        "scheme.features " + features,
        "referral.risk.flags [{'kind':'VIOLENCE_TO_STAFF','severity':'HIGH','currency':"
            + currency
            + ",'precautions':['"
            + precautions
            + "']}]");
  }
}
