package org.placewell.matcher.plan;

import java.util.List;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.policy.Policy;

/**
 * What is wrong with a plan, recomputed from dataset and policy without trusting the matcher or the
 * candidate graph.
 *
 * @param breaches everything found, in the order of the plan
 */
public record PlanCheck(List<Breach> breaches) {
  public PlanCheck {
    breaches = List.copyOf(breaches);
  }

  /** Checks a plan. */
  public static PlanCheck of(Dataset dataset, Policy policy, Plan plan) {
    return of(Eligibility.of(dataset, policy), plan);
  }

  /** Checks a plan by what was looked up before; no candidate graph is asked. */
  public static PlanCheck of(Eligibility eligibility, Plan plan) {
    return new PlanCheck(new Checker(eligibility, plan).breaches());
  }

  /** Breaches that a pinned placement alone causes: for the user to settle. */
  public List<Breach> byPins() {
    return breaches.stream().filter(Breach::byPin).toList();
  }

  /** Breaches that nothing excuses. */
  public List<Breach> others() {
    return breaches.stream().filter(breach -> !breach.byPin()).toList();
  }

  /** Whether nothing is wrong, but for what pins cause. */
  public boolean passed() {
    return others().isEmpty();
  }
}
