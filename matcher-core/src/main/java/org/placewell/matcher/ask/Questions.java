package org.placewell.matcher.ask;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Plan;
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
  private final Supplier<Wayfinder> ways;
  private final Supplier<Outcomes> outcomes;

  private Optional<Costs> costs = Optional.empty();

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

  /**
   * What would be under a scenario.
   *
   * @throws InvalidInputException if it cannot be made of the inputs of the run
   */
  public WhatIf whatIf(Scenario scenario) {
    return whatIf(List.of(scenario));
  }

  /**
   * What would be under each of several scenarios, side by side. All are applied before any is run.
   *
   * @throws InvalidInputException if one cannot be made of the inputs of the run
   */
  public WhatIf whatIf(List<Scenario> scenarios) {
    return Supposing.of(this, scenarios);
  }

  /**
   * Plans anew so that what people were told changes as little as possible, and says what that
   * costs.
   *
   * @param told the plan that people were told of; its inputs may have been others
   */
  public LeastChange leastChange(Plan told) {
    return new Keeping(this, told).answer();
  }

  /**
   * Where a person could safely go by a day.
   *
   * @param most for how many options at most it is worked out what they cost others
   * @throws IllegalArgumentException if there is no such referral, or the day is before the run's
   */
  public Urgent urgent(ReferralId referral, LocalDate by, int most) {
    return new Hurry(this, by).person(referral, most);
  }

  /**
   * Whose move could free a bed of a kind of place by a day, soonest first.
   *
   * @throws IllegalArgumentException if the day is before the run's
   */
  public UrgentBed urgent(Setting setting, LocalDate by) {
    return new HurriedBed(this, by).of(setting);
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

  /** Who competes for too few places, and which places cannot be filled. For coordinators. */
  public Bottlenecks bottlenecks() {
    return new BottleneckSearch(run).answer();
  }

  /**
   * What one more bed of each kind would change, and for whom. For coordinators.
   *
   * @param byBorough whether places of different boroughs are of different kinds
   * @param most how many beds are tried at most; of others only prices tell how much they add at
   *     most
   */
  public NextBeds nextBeds(boolean byBorough, int most) {
    return new NextBedSearch(this, byBorough, most).answer();
  }

  /** The line, run again. */
  MatchRun again(Inputs inputs) {
    return line.match(inputs.dataset(), inputs.policy());
  }

  /** What runs the line. */
  Rerun line() {
    return line;
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
