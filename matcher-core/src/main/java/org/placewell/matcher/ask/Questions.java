package org.placewell.matcher.ask;

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
