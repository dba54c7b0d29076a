package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a person needs of a place. */
class NeedsRuleTest {
  private final NeedsRule rule = new NeedsRule();

  @Test
  void noNeedIsMet() {
    Says.met(rule, Given.pair(), "met");
  }

  @Test
  void aNeedIsMetReviewedOrFailed() {
    String need =
        "referral.needs.place {'kind':'any','of':[{'kind':'has','feature':'WOMEN_ONLY'},{'kind':'all','of':[{'kind':'support-at-least','level':'HIGH'},{'kind':'has','feature':'SELF_CONTAINED'}]}]}";
    Says.met(rule, Given.pair(need, "scheme.features {'present':['WOMEN_ONLY']}"), "met");
    Says.met(
        rule,
        Given.pair(
            need,
            "scheme.features {'present':['SELF_CONTAINED'],'absent':['WOMEN_ONLY']}",
            "scheme.service.support 'HIGH'"),
        "met");
    assertThat(Says.review(rule, Given.pair(need), "review")).contains("women only");
    assertThat(
            Says.failed(
                rule, Given.pair(need, "scheme.features {'absent':['WOMEN_ONLY']}"), "failed"))
        .contains("women only", "high support");
  }
}
