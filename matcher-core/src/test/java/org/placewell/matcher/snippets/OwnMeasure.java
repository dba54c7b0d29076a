package org.placewell.matcher.snippets;

import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.RuleBook;
import org.placewell.matcher.solve.Budget;

/** How a measure and its constraint stream come into a run. */
final class OwnMeasure {
  private OwnMeasure() {}

  // region use-a-measure
  private static final RuleBook BOOK = RuleBook.standard().with(new FairShare());
  private static final MatchingEngine ENGINE = // with streams, made once: a solver is expensive
      MatchingEngine.create(OurConstraints.class).within(Budget.ofSteps(20_000));

  static MatchRun run(Dataset dataset, String policyText) {
    Policy policy = Json.with(BOOK).readPolicy(policyText);
    return ENGINE.match(dataset, policy);
  }
  // endregion
}
