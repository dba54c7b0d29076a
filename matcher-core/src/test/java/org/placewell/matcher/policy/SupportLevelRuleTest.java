package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Agreed, disputed and undecided levels of support. */
class SupportLevelRuleTest {
  private final SupportLevelRule rule = new SupportLevelRule();

  @Test
  void anAgreedLevelIsTheLeast() {
    assertThat(Says.failed(rule, need("{'kind':'agreed','level':'HIGH'}"), "too-low"))
        .isEqualTo("gives medium support, less than the high support needed");
    Says.met(rule, need("{'kind':'agreed','level':'MEDIUM'}"), "met");
    Says.met(rule, need("{'kind':'agreed','level':'LOW'}"), "met");
  }

  @Test
  void aDisputedLevelIsReviewedUnlessItIsTooLowForAll() {
    assertThat(Says.review(rule, need("{'kind':'disputed','views':['LOW','HIGH']}"), "disputed"))
        .endsWith("low or high");
    Says.failed(
        rule,
        Given.pair(
            "scheme.service.support 'LOW'",
            "referral.needs.support {'kind':'disputed','views':['MEDIUM','HIGH']}"),
        "below-all");
  }

  @Test
  void whatIsNotDecidedIsReviewed() {
    Says.review(rule, need("{'kind':'undecided'}"), "undecided");
    Says.review(rule, Given.pair(), "undecided");
  }

  @Test
  void aLevelSaidInTheNeedsIsLeftToThem() {
    Says.met(rule, need("{'kind':'said-in-needs'}"), "said-in-needs");
  }

  private static Pair need(String support) {
    return Given.pair("referral.needs.support " + support);
  }
}
