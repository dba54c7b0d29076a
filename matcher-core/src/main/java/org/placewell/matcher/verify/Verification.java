package org.placewell.matcher.verify;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.PlanCheck;
import org.placewell.matcher.policy.Policy;

/**
 * How good a plan is, recomputed from dataset, policy and the plan's certificate. It asks every
 * rule about every pair by itself and shares neither code nor state with the matchers and the
 * candidate graph: what it says holds whoever made the plan.
 *
 * @param claims one for each goal, in the order of the policy; none if there is a fault
 * @param fault one sentence on why the plan or its certificate does not hold, if so
 */
public record Verification(List<Claim> claims, Optional<String> fault) {
  public Verification {
    claims = List.copyOf(claims);
  }

  /** Verifies. Running time O(rules · people · places + cases · pairs). */
  public static Verification of(Dataset dataset, Policy policy, Plan plan) {
    if (!PlanCheck.of(dataset, policy, plan).passed()) {
      return failed("The plan breaks rules or has a wrong score, so nothing is proven about it.");
    }
    try {
      return new Verification(new Verifier(dataset, policy, plan).claims(), Optional.empty());
    } catch (Fault e) {
      return failed(String.valueOf(e.getMessage()));
    } catch (ArithmeticException e) {
      return failed("The numbers of the certificate are too large to be true.");
    }
  }

  private static Verification failed(String fault) {
    return new Verification(List.of(), Optional.of(fault));
  }

  /** Whether every goal is proven best. */
  public boolean isProvenBest() {
    return fault.isEmpty() && claims.stream().allMatch(Claim.ProvenBest.class::isInstance);
  }
}
