package org.placewell.matcher;

import java.util.List;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Origin;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.PlanCheck;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Chosen;
import org.placewell.matcher.solve.Matcher;

/**
 * The one straight line: dataset and policy in, checked plan out.
 *
 * <p>The default matcher is {@link Matcher#exact()}: in all goals that sum over placements, as all
 * standard rules do, its plan is proven best, or proven to be at most so far below the best
 * possible, and the certificate in the plan lets anybody recompute that. About goals with a {@link
 * org.placewell.matcher.policy.PlanMeasure} of their own it knows nothing: for these {@code
 * TimefoldMatcher.startingFrom(Matcher.exact()).with(...)} searches on from its plan.
 *
 * <p>Immutable and thread-safe: one engine serves any number of threads. Reads no clock, starts no
 * thread, prints nothing; the same inputs, seed and steps give the same plan.
 */
public final class MatchingEngine {
  /** How many steps a matcher may make where nobody says otherwise; most need far fewer. */
  public static final long DEFAULT_STEPS = 20_000;

  private final Matcher matcher;
  private final Budget budget;

  private MatchingEngine(Matcher matcher, Budget budget) {
    this.matcher = matcher;
    this.budget = budget;
  }

  /** The default engine: the exact matcher, for at most {@link #DEFAULT_STEPS} steps. */
  public static MatchingEngine create() {
    return new MatchingEngine(Matcher.exact(), Budget.ofSteps(DEFAULT_STEPS));
  }

  /** This engine with another matcher. */
  public MatchingEngine using(Matcher other) {
    return new MatchingEngine(other, budget);
  }

  /** This engine with another budget. */
  public MatchingEngine within(Budget other) {
    return new MatchingEngine(matcher, other);
  }

  /** Matches under the default policy for an English council. */
  public MatchRun match(Dataset dataset) {
    return match(dataset, Policy.englishCouncil());
  }

  /**
   * Matches.
   *
   * @throws IllegalStateException if the matcher's plan breaks a rule that no pin forces it to
   */
  public MatchRun match(Dataset dataset, Policy policy) {
    return match(dataset, policy, List.of());
  }

  /**
   * Matches, and records in the plan which files it was made from.
   *
   * @throws IllegalStateException if the matcher's plan breaks a rule that no pin forces it to
   */
  public MatchRun match(Dataset dataset, Policy policy, List<Origin.Input> inputs) {
    CandidateGraph graph = CandidateGraph.of(Eligibility.of(dataset, policy));
    Chosen chosen = matcher.match(graph, budget);
    Origin origin =
        Origin.of(dataset, policy, matcher.name(), budget.seed(), chosen.step(), inputs);
    Plan plan = Plan.of(graph, chosen.pairs(), origin).with(chosen.certificate());
    PlanCheck check = PlanCheck.of(dataset, policy, plan);
    if (!check.passed()) {
      throw new IllegalStateException(
          "The matcher " + matcher.name() + " broke its own plan: " + check.others());
    }
    return new MatchRun(graph, plan, check);
  }
}
