package org.placewell.matcher.ask;

import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Policy;

/** The line, for running it again from other inputs: usually {@code engine::match}. */
@FunctionalInterface
public interface Rerun {
  /** Runs the line. */
  MatchRun match(Dataset dataset, Policy policy);
}
