package org.placewell.matcher;

import java.util.List;
import java.util.function.Function;
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
import org.placewell.matcher.timefold.MatchingConstraints;
import org.placewell.matcher.timefold.TimefoldMatcher;

/**
 * The one straight line: dataset and policy in, checked plan out.
 *
 * <p>Unless a caller names a matcher, the policy decides, and the plan says which and why. Where
 * all goals add up over placements, as those of all standard rules do, it is {@link
 * Matcher#exact()}: the plan is proven best, or proven to be at most so far below the best
 * possible, and the certificate in it lets anybody recompute that. Where a goal has a {@link
 * org.placewell.matcher.policy.PlanMeasure} of its own, a search with Timefold goes on from the
 * exact plan for the other goals. It improves that goal at its place in the order, worsens none
 * before it, and what is proven of those stays proven; the goal itself and those after it stay
 * open.
 *
 * <p>Immutable and thread-safe: one engine serves any number of threads. Reads no clock, starts no
 * thread, prints nothing; the same inputs, seed and steps give the same plan.
 */
public final class MatchingEngine {
  /** How many steps a matcher may make where nobody says otherwise; most need far fewer. */
  public static final long DEFAULT_STEPS = 20_000;

  private final Function<Policy, MatcherChoice> choice;
  private final Budget budget;

  private MatchingEngine(Function<Policy, MatcherChoice> choice, Budget budget) {
    this.choice = choice;
    this.budget = budget;
  }

  /** The default engine: as the policy needs it, for at most {@link #DEFAULT_STEPS} steps. */
  public static MatchingEngine create() {
    return new MatchingEngine(
        policy -> MatcherChoice.by(policy, TimefoldMatcher::create), Budget.ofSteps(DEFAULT_STEPS));
  }

  /**
   * The default engine, with constraint streams for measures of one's own, which make the search
   * faster. Expensive: make it once and keep it.
   *
   * @param streams a public class with a public constructor without parameters
   * @throws IllegalArgumentException if no object of the class can be made
   */
  public static MatchingEngine create(Class<? extends MatchingConstraints> streams) {
    TimefoldMatcher search = TimefoldMatcher.create().with(streams);
    return new MatchingEngine(
        policy -> MatcherChoice.by(policy, () -> search), Budget.ofSteps(DEFAULT_STEPS));
  }

  /** This engine with one matcher, whatever the policy contains. */
  public MatchingEngine using(Matcher other) {
    return new MatchingEngine(policy -> MatcherChoice.of(other), budget);
  }

  /** This engine with another budget. */
  public MatchingEngine within(Budget other) {
    return new MatchingEngine(choice, other);
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
    MatcherChoice decided = choice.apply(policy);
    Matcher matcher = decided.matcher();
    Chosen chosen = matcher.match(graph, budget);
    Origin origin =
        Origin.of(dataset, policy, matcher.name(), budget.seed(), chosen.step(), inputs)
            .because(decided.reason());
    Plan plan = Plan.of(graph, chosen.pairs(), origin).with(chosen.certificate());
    PlanCheck check = PlanCheck.of(graph.eligibility(), plan);
    if (!check.passed()) {
      throw new IllegalStateException(
          "The matcher " + matcher.name() + " broke its own plan: " + check.others());
    }
    return new MatchRun(graph, plan, check);
  }
}
