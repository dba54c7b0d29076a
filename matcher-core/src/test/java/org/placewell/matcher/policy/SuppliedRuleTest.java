package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Points from outside. */
class SuppliedRuleTest {
  private final SuppliedRule rule = new SuppliedRule();

  @Test
  void noneAreNone() {
    Says.points(rule, Given.fair(), 0, "none");
  }

  @Test
  void allAreAddedUpAndNamed() {
    String one =
        "{'referral':'R','vacancy':'V','points':12,'provenance':'panel','on':'2023-03-01'}";
    String other =
        "{'referral':'R','vacancy':'V','points':-5,'provenance':'provider form','on':'2023-03-02'}";
    assertThat(Says.points(rule, Given.fair("supplied [" + one + "]"), 12, "supplied"))
        .endsWith("panel of 2023-03-01");
    assertThat(Says.points(rule, Given.fair("supplied [" + one + "," + other + "]"), 7, "supplied"))
        .endsWith("panel of 2023-03-01, provider form of 2023-03-02");
    assertThat(
            Says.points(
                rule, Given.fair("supplied [" + one.replace("12", "0") + "]"), 0, "supplied"))
        .contains("panel");
  }
}
