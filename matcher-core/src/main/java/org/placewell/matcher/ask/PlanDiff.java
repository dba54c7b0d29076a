package org.placewell.matcher.ask;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.NotPersonal;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;

/**
 * What differs between two runs: goal by goal, and for each person whose placement is another one.
 * For coordinators alone. Immutable.
 *
 * @param summary the difference in one sentence
 * @param goals each goal of either run, first those of the run before
 * @param people everyone whose placement differs, in the order of the waiting list before, then of
 *     the one after
 * @param onlyBefore what the run after does not know
 * @param onlyAfter what the run before does not know
 */
public record PlanDiff(
    String summary,
    List<GoalChange> goals,
    List<PersonChange> people,
    Only onlyBefore,
    Only onlyAfter) {
  public PlanDiff {
    goals = List.copyOf(goals);
    people = List.copyOf(people);
  }

  /**
   * The difference.
   *
   * @throws IllegalArgumentException if the plan after has breaches that no pin causes
   */
  public static PlanDiff of(MatchRun before, MatchRun after) {
    return Comparison.of(before, after);
  }

  /** Whether everybody has what they had, and every goal is worth what it was. */
  public boolean isEmpty() {
    return people.isEmpty()
        && goals.stream().allMatch(goal -> goal.difference().equals(OptionalLong.of(0)));
  }

  /** The people of whom the same is to be said. */
  public List<PersonChange> people(Turn turn) {
    return people.stream().filter(person -> person.turn() == turn).toList();
  }

  /** What becomes of a person's placement. */
  public enum Turn {
    /** A place instead of none. */
    GAINS,
    /** None instead of a place. */
    LOSES,
    /** Another place. */
    MOVES,
    /** The same place, on another date or with more or less certainty. */
    OTHER_TERMS
  }

  /**
   * One person's difference.
   *
   * @param before the placement before
   * @param after the placement after
   * @param why for a place that is lost or left: what rules it out now, or who comes first
   */
  public record PersonChange(
      ReferralId referral,
      Turn turn,
      Optional<Placement> before,
      Optional<Placement> after,
      List<Line> why,
      String words) {
    public PersonChange {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return turn + " " + referral;
    }
  }

  /**
   * One goal's difference.
   *
   * @param before empty if the policy before did not have the goal
   * @param after empty if the policy after does not have it
   * @param difference after less before, if both have it
   */
  @NotPersonal
  public record GoalChange(
      String goal,
      Optional<GoalValue> before,
      Optional<GoalValue> after,
      OptionalLong difference,
      String words) {}

  /**
   * What a goal is worth in a plan.
   *
   * @param bound what no plan exceeds that equals this one in all goals before, if that is proven
   */
  @NotPersonal
  public record GoalValue(long points, OptionalLong bound) {
    /** Whether no plan that equals this one in all goals before is worth more. */
    public boolean isProvenBest() {
      return bound.equals(OptionalLong.of(points));
    }
  }

  /** People and vacancies that one of the two runs does not know. */
  public record Only(List<ReferralId> people, List<VacancyId> vacancies) {
    public Only {
      people = List.copyOf(people);
      vacancies = List.copyOf(vacancies);
    }

    @Override
    public String toString() {
      return people.size() + " people, " + vacancies.size() + " vacancies";
    }
  }

  @Override
  public String toString() {
    return "difference of " + people.size() + " people";
  }
}
