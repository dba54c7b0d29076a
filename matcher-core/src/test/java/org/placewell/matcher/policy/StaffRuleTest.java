package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Precautions about the staff. */
class StaffRuleTest {
  private final StaffRule rule = new StaffRule();

  @Test
  void noFlagAsksForNothing() {
    Says.met(rule, Given.pair(), "none");
    Says.met(
        rule,
        flag("'CURRENT'", "NOT_NEAR_SCHOOL", "{'present':['NEAR_SCHOOL','LONE_STAFFED']}"),
        "none");
  }

  @Test
  void aCurrentFlagDecides() {
    assertThat(
            Says.failed(
                rule, flag("'CURRENT'", "TWO_WORKERS", "{'present':['LONE_STAFFED']}"), "failed"))
        .endsWith("two workers");
    Says.met(rule, flag("'CURRENT'", "TWO_WORKERS", "{'absent':['LONE_STAFFED']}"), "met");
    assertThat(Says.review(rule, flag("'CURRENT'", "TWO_WORKERS", "{}"), "review"))
        .contains("two workers");
  }

  @Test
  void aStaleOrUnclearFlagIsReviewedAndAHistoricOneIgnored() {
    String place = "{'present':['LONE_STAFFED']}";
    Says.review(rule, flag("'CURRENT','reviewBy':'2023-03-05'", "TWO_WORKERS", place), "review");
    Says.failed(rule, flag("'CURRENT','reviewBy':'2023-03-06'", "TWO_WORKERS", place), "failed");
    Says.review(rule, flag("'UNKNOWN'", "TWO_WORKERS", place), "review");
    Says.met(rule, flag("'HISTORIC'", "TWO_WORKERS", place), "none");
  }

  @Test
  void whatIsBrokenIsNamedBeforeWhatIsUnclear() {
    String both = "TWO_WORKERS','WAKING_NIGHT_STAFF";
    assertThat(Says.failed(rule, flag("'CURRENT'", both, "{'present':['LONE_STAFFED']}"), "failed"))
        .endsWith("two workers");
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
