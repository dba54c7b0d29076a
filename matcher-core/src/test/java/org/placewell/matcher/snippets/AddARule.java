package org.placewell.matcher.snippets;

import java.time.DayOfWeek;
import java.util.Set;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.RuleBook;

/** How a policy file names a rule of one's own. */
final class AddARule {
  private AddARule() {}

  static MatchRun run(Dataset dataset, String policyText) {
    // region use-a-rule
    RuleBook book = RuleBook.standard().with(new StartDayRule(Set.of(DayOfWeek.SUNDAY)));
    Policy policy = Json.with(book).readPolicy(policyText);
    MatchRun run = MatchingEngine.create().match(dataset, policy);
    // endregion
    return run;
  }
}
