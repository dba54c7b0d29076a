package org.placewell.matcher.plan;

import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.policy.Policy;

/**
 * One run of the line: what went in, the plan that came out, and its check. Immutable and
 * thread-safe.
 */
public record MatchRun(CandidateGraph graph, Plan plan, PlanCheck check) {

  /** A run for a plan that exists already, for instance one read from a file. */
  public static MatchRun of(Dataset dataset, Policy policy, Plan plan) {
    Eligibility eligibility = Eligibility.of(dataset, policy);
    return new MatchRun(CandidateGraph.of(eligibility), plan, PlanCheck.of(eligibility, plan));
  }

  /** Who could take what. */
  public Eligibility eligibility() {
    return graph.eligibility();
  }

  /** The dataset. */
  public Dataset dataset() {
    return eligibility().dataset();
  }

  /** The policy. */
  public Policy policy() {
    return eligibility().policy();
  }

  @Override
  public String toString() {
    return "run of " + dataset();
  }
}
