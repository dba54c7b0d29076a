package org.placewell.matcher.cli;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.Origin;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.policy.Policy;

/**
 * What a command works on.
 *
 * @param name of the dataset, as the user typed it
 * @param scenario name of the scenario that dataset and policy were changed by
 * @param inputs the files, as a plan records them
 */
record Case(
    String name,
    Dataset dataset,
    Policy policy,
    Optional<Plan> plan,
    Optional<String> scenario,
    List<Origin.Input> inputs) {
  Case {
    inputs = List.copyOf(inputs);
  }

  @Override
  public String toString() {
    return "case of " + dataset;
  }
}
