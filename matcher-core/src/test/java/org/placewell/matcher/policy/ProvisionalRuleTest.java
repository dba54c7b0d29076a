package org.placewell.matcher.policy;

import org.junit.jupiter.api.Test;

/** One point off while something is outstanding. */
class ProvisionalRuleTest {
  private final ProvisionalRule rule = new ProvisionalRule();

  @Test
  void anyNumberOfCausesIsOnePoint() {
    Says.points(rule, Given.fair(), 0, "none");
    String cause = "{'kind':'IDENTITY','owner':'COUNCIL','expected':'2023-03-09'}";
    Says.points(
        rule,
        Given.fair("referral.progress.readiness.outstanding [" + cause + "]"),
        -1,
        "provisional");
    Says.points(
        rule,
        Given.fair("referral.progress.readiness.outstanding [" + cause + "," + cause + "]"),
        -1,
        "provisional");
  }
}
