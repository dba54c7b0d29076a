package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.Dataset;

/** Kinds of people who may not share a household. */
class HousemateMixRuleTest {
  private final HousemateMixRule rule = HousemateMixRule.standard();

  @Test
  void emptyHousesAndUnlistedMixesAreMet() {
    Says.met(rule, Given.pair(), "met");
    Says.met(rule, lives("IN_RECOVERY", "'HATE','severity':'HIGH','currency':'CURRENT'"), "met");
    Says.met(
        rule, lives("FALLS", "'ACTIVE_DRUG_USE','severity':'LOW','currency':'CURRENT'"), "met");
  }

  @Test
  void aMixFailsInBothDirections() {
    Says.failed(
        rule,
        lives("IN_RECOVERY", "'ACTIVE_DRUG_USE','severity':'LOW','currency':'CURRENT'"),
        "failed");
    Says.failed(
        rule,
        lives("ACTIVE_DRUG_USE", "'IN_RECOVERY','severity':'LOW','currency':'CURRENT'"),
        "failed");
  }

  @Test
  void anUnclearFlagIsReviewedAndAHistoricOneIgnored() {
    Says.review(rule, lives("IN_RECOVERY", "'ACTIVE_DRUG_USE','severity':'LOW'"), "review");
    Says.review(
        rule,
        lives(
            "IN_RECOVERY",
            "'ACTIVE_DRUG_USE','severity':'LOW','currency':'CURRENT','reviewBy':'2023-03-05'"),
        "review");
    Says.met(
        rule,
        lives("IN_RECOVERY", "'ACTIVE_DRUG_USE','severity':'LOW','currency':'HISTORIC'"),
        "met");
  }

  @Test
  void thoseWhoWouldMoveInTakeSides() {
    Dataset dataset =
        HouseholdCase.of(
            HouseholdCase.flag("IN_RECOVERY"), HouseholdCase.flag("ACTIVE_ALCOHOL_USE"), "");
    List<Pair> pairs = Given.pairs(dataset);

    assertThat(rule.sides(pairs.get(0))).containsExactly(new ConflictLimit.Side("H 0", true));
    assertThat(rule.sides(pairs.get(4))).containsExactly(new ConflictLimit.Side("H 0", false));
    assertThat(rule.sides(pairs.get(5))).containsExactly(new ConflictLimit.Side("H3 0", false));
    assertThat(rule.sides(Given.pair())).isEmpty();
  }

  private static Pair lives(String own, String theirs) {
    return Given.pair(
        "referral.risk.flags [" + HouseholdCase.current(own) + "]",
        "household.occupants [{'flags':[{'kind':" + theirs + "}]}]");
  }
}
