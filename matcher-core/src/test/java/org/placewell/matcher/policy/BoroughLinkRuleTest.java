package org.placewell.matcher.policy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.ResidencePeriod;

/** Links with the borough of a place, and what stands in for them. */
class BoroughLinkRuleTest {
  private final BoroughLinkRule rule = BoroughLinkRule.standard();

  @Test
  void noLinkAndAnUnknownLinkGiveNothing() {
    Says.points(rule, Given.fair(), 0, "none");
    Says.points(
        rule,
        Given.fair(
            "referral.links {'residences':[{'area':'E2','from':'2020-01-01','choice':'OF_CHOICE'}]}"),
        0,
        "none");
    Says.points(
        rule,
        Given.fair("referral.links {'residences':[{'area':'E1','from':'2020-01-01'}]}"),
        0,
        "none");
  }

  @Test
  void residenceOrATieLinks() {
    Says.points(rule, lived("E1", "2022-09-06"), 30, "linked");
    Says.points(rule, lived("E1", "2022-09-07"), 0, "none");
    Says.points(
        rule,
        Given.fair("referral.links {'ties':[{'kind':'FAMILY','area':'E1','from':'2020-01-01'}]}"),
        30,
        "linked");
    BoroughLinkRule strict = new BoroughLinkRule(7, List.of(new ResidencePeriod(12, 24)), Set.of());
    Says.points(strict, lived("E1", "2022-09-06"), 0, "none");
    Says.points(strict, lived("E1", "2022-03-06"), 7, "linked");
  }

  @Test
  void aNominatorIsAsGoodAsTheBoroughButHalvesDoNotAddUp() {
    Says.points(
        rule,
        Given.fair(
            "scheme.site.nominators ['E2']",
            "referral.links {'residences':[{'area':'E2','from':'2020-01-01','choice':'OF_CHOICE'}]}"),
        30,
        "linked");
    Says.points(
        rule,
        Given.fair(
            "scheme.site.nominators ['E2']",
            "referral.links {'residences':[{'area':'E1','from':'2022-09-15','until':'2022-12-31','choice':'OF_CHOICE'},{'area':'E2','from':'2023-01-01','choice':'OF_CHOICE'}]}"),
        0,
        "none");
  }

  @Test
  void aFarPlaceWithTheTeamsAgreementNeverLosesToANearerOne() {
    String links =
        "referral.links {'residences':[{'area':'E1','from':'2015-01-01','choice':'OF_CHOICE'}]}";
    String team =
        "referral.needs.team {'id':'T','continuity':'NEEDED','area':['E1'],'agreements':[{'areas':['FAR'],'from':'2023-03-01'}]}";
    long near = rule.ask(Given.fair(links, team)).value();
    Says.points(rule, Given.fair(links, team, "scheme.site.borough 'FAR'"), near, "agreed");
    Says.points(rule, Given.fair(links, team, "scheme.site.borough 'OTHER'"), 0, "none");
  }

  private static FairPair lived(String area, String from) {
    return Given.fair(
        "referral.links {'residences':[{'area':'"
            + area
            + "','from':'"
            + from
            + "','choice':'OF_CHOICE'}]}");
  }
}
