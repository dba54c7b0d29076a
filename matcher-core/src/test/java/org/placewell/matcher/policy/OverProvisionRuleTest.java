package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Support above the agreed need. */
class OverProvisionRuleTest {
  private final OverProvisionRule rule = new OverProvisionRule(3);

  @Test
  void eachLevelAboveCounts() {
    Says.points(rule, support("HIGH", "{'kind':'agreed','level':'HIGH'}"), 0, "none");
    Says.points(rule, support("HIGH", "{'kind':'agreed','level':'MEDIUM'}"), -3, "over");
    assertThat(Says.points(rule, support("HIGH", "{'kind':'agreed','level':'LOW'}"), -6, "over"))
        .contains("2 level(s)");
    Says.points(rule, support("LOW", "{'kind':'agreed','level':'HIGH'}"), 0, "none");
    Says.points(rule, support("HIGH", "{'kind':'undecided'}"), 0, "none");
    Says.points(rule, support("HIGH", "{'kind':'disputed','views':['LOW','MEDIUM']}"), 0, "none");
  }

  private static FairPair support(String given, String needed) {
    return Given.fair("scheme.service.support '" + given + "'", "referral.needs.support " + needed);
  }
}
