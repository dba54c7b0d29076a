package org.placewell.matcher.ask;

import java.util.Optional;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Costs;
import org.placewell.matcher.solve.Session;

/**
 * Questions about a run: who else, why not, what if, who next. Nothing that is asked changes the
 * run. Not thread-safe.
 */
public final class Questions {
  private final MatchRun run;
  private final Rerun line;
  private final Budget budget;

  private Optional<Costs> costs = Optional.empty();

  private Questions(MatchRun run, Rerun line, Budget budget) {
    this.run = run;
    this.line = line;
    this.budget = budget;
  }

  /**
   * Questions about a run.
   *
   * @param line what made the run, for running it again from other inputs
   * @param budget for each search that a question needs; the same as that of the run, for the same
   *     answers
   * @throws IllegalArgumentException if the plan has breaches that no pin causes: what cannot be
   *     planned has no answers
   */
  public static Questions about(MatchRun run, Rerun line, Budget budget) {
    if (!run.check().passed()) {
      throw new IllegalArgumentException(
          "Nothing can be asked about a plan that breaks rules; look at its check first.");
    }
    return new Questions(run, line, budget);
  }

  /** The run that is asked about. */
  public MatchRun run() {
    return run;
  }

  /**
   * Who could take a vacancy, those first who cost the others least.
   *
   * @param most of how many people it tells at most
   * @param exact whether a cost that limits make uncertain is searched for, which takes a moment
   *     each
   * @throws IllegalArgumentException if there is no vacancy with this id
   * @throws ArithmeticException if points are too large to be weighed together
   */
  public Shortlist shortlist(VacancyId vacancy, int most, boolean exact) {
    return new Shortlisting(run, costs()).of(vacancy, most, exact);
  }

  /**
   * Which vacancies a person could take, those first that cost the others least.
   *
   * @param most of how many vacancies it tells at most
   * @param exact whether a cost that limits make uncertain is searched for, which takes a moment
   *     each
   * @throws IllegalArgumentException if there is no referral with this id
   * @throws ArithmeticException if points are too large to be weighed together
   */
  public Shortlist shortlist(ReferralId referral, int most, boolean exact) {
    return new Shortlisting(run, costs()).of(referral, most, exact);
  }

  /**
   * For each proposed placement who comes next, if the answer is no.
   *
   * @param most how many names each has at most
   * @throws ArithmeticException if points are too large to be weighed together
   */
  public NextNames next(int most) {
    return new Shortlisting(run, costs()).next(most);
  }

  /** What placements cost the best plan of the run; found once. */
  private Costs costs() {
    Costs known = costs.orElseGet(() -> Session.on(run.graph(), budget).costs(run.plan()));
    costs = Optional.of(known);
    return known;
  }

  /** The line, run again. */
  MatchRun again(Inputs inputs) {
    return line.match(inputs.dataset(), inputs.policy());
  }

  /** What the run was made from. */
  Inputs inputs() {
    return new Inputs(run.dataset(), run.policy());
  }

  /** For each search. */
  Budget budget() {
    return budget;
  }

  @Override
  public String toString() {
    return "questions about " + run;
  }
}
