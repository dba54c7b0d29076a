package org.placewell.matcher.ask;

import java.util.List;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;

/**
 * Changes that together make matches possible that are not: found among what a council can do, and
 * verified by making them. With one step less none of the matches would be. For coordinators alone.
 * Immutable.
 *
 * @param steps what has to be done, one or more
 * @param scenario the same as data, for running the line with it
 * @param referrals for whom, first on the waiting list first
 * @param vacancies which vacancies become possible for each of them, first ready first
 * @param words the whole in one sentence
 */
public record Way(
    List<Step> steps,
    Scenario scenario,
    List<ReferralId> referrals,
    List<VacancyId> vacancies,
    String words) {
  public Way {
    steps = List.copyOf(steps);
    referrals = List.copyOf(referrals);
    vacancies = List.copyOf(vacancies);
  }

  /** What kind of thing has to be done, the easiest first. */
  public enum Effort {
    /** A document, a date or somebody's agreement is there. */
    SETTLE,
    /** A refusal, a rejection or a hold no longer stands. */
    LIFT,
    /** A place, a person or the policy asks for less. */
    RELAX,
    /** There is one more vacancy of a kind. */
    ADD,
    /** A rule that protects people is left out: never for the sake of a match alone. */
    UNPROTECT
  }

  /**
   * One thing to be done.
   *
   * @param changes the same as data, one or more
   * @param words what is the case then, to be read after "if"
   */
  public record Step(Effort effort, List<Change> changes, String words) {
    public Step {
      changes = List.copyOf(changes);
    }

    static Step of(Effort effort, Change change, String words) {
      return new Step(effort, List.of(change), words);
    }

    @Override
    public String toString() {
      return "step " + effort;
    }
  }

  @Override
  public String toString() {
    return "way of " + steps.size() + " steps";
  }
}
