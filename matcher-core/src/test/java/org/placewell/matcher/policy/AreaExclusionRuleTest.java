package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Areas a person can never return to. */
class AreaExclusionRuleTest {
  private final AreaExclusionRule rule = new AreaExclusionRule();

  @Test
  void noExclusionAndAnotherAreaAreMet() {
    Says.met(rule, Given.pair(), "met");
    Says.met(rule, Given.pair("referral.risk.exclusions [{'area':'E2'}]"), "met");
  }

  @Test
  void theBoroughAndWhatItHoldsAreExcluded() {
    assertThat(
            Says.failed(
                rule,
                Given.pair("referral.risk.exclusions [{'area':'E2'},{'area':'E1'}]"),
                "failed"))
        .doesNotContain("E1");
    Says.failed(
        rule,
        Given.pair("scheme.site.within ['W7']", "referral.risk.exclusions [{'area':'W7'}]"),
        "failed");
  }

  @Test
  void anExclusionEndsAfterItsLastDay() {
    Says.failed(
        rule,
        Given.pair("referral.risk.exclusions [{'area':'E1','until':'2023-03-20'}]"),
        "failed");
    Says.met(
        rule, Given.pair("referral.risk.exclusions [{'area':'E1','until':'2023-03-19'}]"), "met");
  }
}
