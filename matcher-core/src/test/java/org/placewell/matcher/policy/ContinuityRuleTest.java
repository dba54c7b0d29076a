package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A care team the person must keep. */
class ContinuityRuleTest {
  private final ContinuityRule rule = new ContinuityRule();

  @Test
  void noTeamAndAWishedTeamAreNoMatter() {
    Says.met(rule, Given.pair(), "none");
    Says.met(rule, team("WISHED", ""), "none");
  }

  @Test
  void theTeamsAreaOrItsAgreementMeetsIt() {
    Says.met(rule, team("NEEDED", ",'area':['E1']"), "in-area");
    assertThat(
            Says.met(
                rule,
                team(
                    "NEEDED", ",'area':['E2'],'agreements':[{'areas':['E1'],'from':'2023-03-01'}]"),
                "agreed"))
        .endsWith("2023-03-01");
    Says.met(
        rule,
        team("NEEDED", ",'agreements':[{'from':'2023-03-20','until':'2023-03-20'}]"),
        "agreed");
  }

  @Test
  void elseTheTeamIsAsked() {
    Says.review(rule, team("NEEDED", ",'area':['E2']"), "ask");
    Says.review(
        rule, team("NEEDED", ",'agreements':[{'areas':['E2'],'from':'2023-03-01'}]"), "ask");
    Says.review(
        rule, team("NEEDED", ",'agreements':[{'from':'2023-03-01','until':'2023-03-19'}]"), "ask");
    Says.review(rule, team("NEEDED", ",'agreements':[{'from':'2023-03-21'}]"), "ask");
  }

  private static Pair team(String continuity, String more) {
    return Given.pair(
        "referral.needs.team {'id':'T','continuity':'" + continuity + "'" + more + "}");
  }
}
