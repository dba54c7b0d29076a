package org.placewell.matcher.policy;

import org.junit.jupiter.api.Test;

/** A care team the person would like to keep. */
class ContinuityWishRuleTest {
  private final ContinuityWishRule rule = new ContinuityWishRule(5);

  @Test
  void onlyAWishedTeamThatCanGoOnGivesPoints() {
    Says.points(rule, Given.fair(), 0, "none");
    Says.points(rule, team("WISHED", ",'area':['E1']"), 5, "kept");
    Says.points(rule, team("WISHED", ",'agreements':[{'from':'2023-03-20'}]"), 5, "kept");
    Says.points(rule, team("WISHED", ",'agreements':[{'from':'2023-03-21'}]"), 0, "none");
    Says.points(rule, team("WISHED", ",'area':['E2']"), 0, "none");
    Says.points(rule, team("NEEDED", ",'area':['E1']"), 0, "none");
  }

  private static FairPair team(String continuity, String more) {
    return Given.fair(
        "referral.needs.team {'id':'T','continuity':'" + continuity + "'" + more + "}");
  }
}
