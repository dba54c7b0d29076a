package org.placewell.matcher.policy;

import java.util.List;

/** The rules that come with the library, in the order of the reference table. */
final class StandardRules {
  private StandardRules() {}

  static List<Rule> all() {
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
        new SchemeConnectionRule(),
        WaitingRule.standard(),
        BoroughLinkRule.standard(),
        ResidentChoiceRule.standard(),
        OverProvisionRule.standard(),
        ExtraMoveRule.standard(),
        ContinuityWishRule.standard(),
        new SuppliedRule(),
        OverLimitRule.standard(),
        new ProvisionalRule(),
        HousemateMixRule.standard(),
        new PeopleApartRule(),
        ResidentCapRule.standard(),
        ProviderIntakeRule.standard());
  }
}
