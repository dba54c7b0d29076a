package org.placewell.matcher.policy;

import java.util.List;

/** The rules that come with the library, in the order of the reference table. */
final class StandardRules {
  private StandardRules() {}

  static List<Rule> all() {
    return List.of(
        new NeedsRule(),
        new AreaExclusionRule(),
        new DatesRule(),
        WaitingRule.standard(),
        new ProvisionalRule(),
        HousemateMixRule.standard());
  }
}
