package org.placewell.matcher.policy;

import java.util.List;
import org.placewell.matcher.model.WaitingClock;

/**
 * The policy a council can begin with. Its points, caps and weights are invented: they are the
 * council's to sign. Hard rules that are quickly asked and rule out most come first. Time over a
 * limit earns nothing.
 */
final class DefaultPolicy {
  private DefaultPolicy() {}

  static Policy policy() {
    return policy("english-council", ResidentCapRule.standard());
  }

  static Policy oneHighRisk() {
    return policy("one-high-risk", ResidentCapRule.oneOfEach());
  }

  private static Policy policy(String name, ResidentCapRule caps) {
    return new Policy(
        name,
        "1",
        WaitingClock.REFERRED,
        hard(),
        soft(),
        List.of(
            HousemateMixRule.standard(),
            new PeopleApartRule(),
            caps,
            ProviderIntakeRule.standard()),
        List.of(
            new Goal("urgency", "more urgent people are placed"),
            new Goal("points", "people are placed where they fit better"),
            new Goal("provisional", "fewer placements still wait for something")),
        Review.LAST_GOAL);
  }

  private static List<HardRule> hard() {
    return List.of(
        new DestinationRule(),
        new SupportLevelRule(),
        new HouseholdFitRule(),
        new NeedsRule(),
        new AdmissionRule(),
        new AreaExclusionRule(),
        new DatesRule(),
        new RefusalsRule(),
        new RejectionsRule(),
        new HoldsRule(),
        new StaffRule(),
        new NeighbourhoodRule(),
        new ContinuityRule(),
        new SchemeConnectionRule());
  }

  private static List<Feed> soft() {
    return List.of(
        new Feed(WaitingRule.standard(), "urgency", 1),
        new Feed(BoroughLinkRule.standard(), "points", 1),
        new Feed(ResidentChoiceRule.standard(), "points", 1),
        new Feed(OverProvisionRule.standard(), "points", 1),
        new Feed(ExtraMoveRule.standard(), "points", 1),
        new Feed(ContinuityWishRule.standard(), "points", 1),
        new Feed(new SuppliedRule(), "points", 1),
        new Feed(new ProvisionalRule(), "provisional", 1));
  }
}
