package org.placewell.matcher.ask;


import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.solve.Budget;

/**
 * Questions about a run: who else, why not, what if, who next. Nothing that is asked changes the
 * run. Not thread-safe.
 */
public final class Questions {
  private final MatchRun run;
  private final Rerun line;
  private final Budget budget;
  private final Supplier<Wayfinder> ways;
  private final Supplier<Outcomes> outcomes;

  private Questions(MatchRun run, Rerun line, Budget budget) {
    this.run = run;
    this.line = line;
    this.budget = budget;
    this.ways = Suppliers.memoize(() -> new Wayfinder(run));
    this.outcomes = Suppliers.memoize(() -> new Outcomes(run, ways().shelves()));
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

  /**
   * Why a person does not get a vacancy. Where no rule keeps the two apart, the line is run again
   * with the two agreed.
   *
   * @throws IllegalArgumentException if the run has no such person or vacancy
   */
  public WhyNot whyNot(ReferralId referral, VacancyId vacancy) {
    return new WhyNotAnswer(this, outcomes().referral(referral), outcomes().vacancy(vacancy))
        .answer();
  }

  /**
   * Why a person has no place, and the smallest changes that would make a match possible. Each is
   * verified by making it; what the best plan is then, {@link #tried} says.
   *
   * @throws IllegalArgumentException if the run has no such person
   */
  public WhyNobody whyNobody(ReferralId referral) {
    return new WhyNobodyAnswer(this).of(outcomes().referral(referral));
  }

  /**
   * Why a vacancy stays empty, and the smallest changes that would make a match possible, for the
   * people who miss it by least.
   *
   * @throws IllegalArgumentException if the run has no such vacancy
   */
  public WhyNobody whyNobody(VacancyId vacancy) {
    return new WhyNobodyAnswer(this).of(outcomes().vacancy(vacancy));
  }

  /** Runs the line again with a way, and says what comes of it. */
  public Tried tried(Way way) {
    return TriedAnswer.of(this, way);
  }

  /** Who and what no matching can help. */
  public Pools pools() {
    return new PoolsAnswer(this).answer();
  }

  /** The run that is asked about. */
  public MatchRun run() {
    return run;
  }

  /** The line, run again. */
  MatchRun again(Inputs inputs) {
    return line.match(inputs.dataset(), inputs.policy());
  }

  /** What the run was made from. */
  Inputs inputs() {
    return new Inputs(run.dataset(), run.policy());
  }

  /** What finds the smallest changes; made once. */
  Wayfinder ways() {
    return ways.get();
  }

  /** What the plan has for whom; made once. */
  Outcomes outcomes() {
    return outcomes.get();
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
