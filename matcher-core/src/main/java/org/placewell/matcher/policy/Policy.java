package org.placewell.matcher.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.placewell.matcher.model.Default;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.NotPersonal;
import org.placewell.matcher.model.Problem;
import org.placewell.matcher.model.WaitingClock;

/**
 * What a council decides, as data: rules with their parameters, limits, goals in order, which clock
 * counts, and what happens to pairs under review. Immutable and thread-safe.
 *
 * @param hard rules no placement may break
 * @param soft rules that give points, each to one goal
 * @param limits limits on several placements at once
 * @param goals compared in this order; at most {@value #MOST_GOALS} with the review goal
 */
@NotPersonal
public record Policy(
    String name,
    String version,
    @Default("REFERRED") WaitingClock clock,
    List<HardRule> hard,
    List<Feed> soft,
    List<GroupLimit> limits,
    List<Goal> goals,
    @Default("LAST_GOAL") Review review) {

  /** As many goals as a score can hold. */
  public static final int MOST_GOALS = 8;

  /** Name of the goal that {@link Review#LAST_GOAL} adds. */
  public static final String REVIEW_GOAL = "fewest under review";

  /** Name of the limit that every policy has: a vacancy holds as many as it has places. */
  public static final String CAPACITY = "capacity";

  /**
   * Copies and checks.
   *
   * @throws InvalidInputException with every contradiction, each at its JSON pointer
   */
  public Policy {
    hard = List.copyOf(hard);
    soft = List.copyOf(soft);
    limits = List.copyOf(limits);
    goals = List.copyOf(goals);
    List<Problem> problems = new ArrayList<>();
    named(name, "name", problems);
    named(version, "version", problems);
    problems.addAll(problems(soft, goals, review));
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }

  /** The default for an English council. */
  public static Policy englishCouncil() {
    return DefaultPolicy.policy();
  }

  /**
   * The default, but one resident at most with a flag of violence or weapons in a scheme, as it is
   * one with a flag of arson: for populations under strain. Invented.
   */
  public static Policy oneHighRisk() {
    return DefaultPolicy.oneHighRisk();
  }

  /** All rules a pair must pass: hard rules, and limits that concern present occupants. */
  public List<HardRule> hardRules() {
    Stream<HardRule> both =
        limits.stream().filter(HardRule.class::isInstance).map(HardRule.class::cast);
    return Stream.concat(hard.stream(), both).toList();
  }

  /** All limits on several placements, capacity first. */
  public List<GroupLimit> groupLimits() {
    return Stream.concat(Stream.of(new CapacityLimit()), limits.stream()).toList();
  }

  /** Whether a hold on a person and a vacancy keeps the two apart. */
  public boolean mindsHolds() {
    return hard.stream().anyMatch(HoldsRule.class::isInstance);
  }

  /** The goals a score holds: those named, and the review goal if it counts. */
  public List<Goal> scored() {
    if (review != Review.LAST_GOAL) {
      return goals;
    }
    Goal last = new Goal(REVIEW_GOAL, "fewer placements a person still has to review");
    return Stream.concat(goals.stream(), Stream.of(last)).toList();
  }

  /** The goals that look at the plan as a whole, in order; all others add up over placements. */
  public List<Goal> measured() {
    return goals.stream().filter(goal -> goal.measure().isPresent()).toList();
  }

  /** The pair as soft rules of this policy see it. */
  public FairPair fair(Pair pair) {
    return new FairPair(pair, clock);
  }

  /**
   * What a measure counts in a plan.
   *
   * @param moves the recommended moves, without people who stay where they are
   * @param offer the places that were on offer
   */
  public long count(PlanMeasure measure, List<Pair> moves, OnOffer offer) {
    return measure.count(moves.stream().map(this::fair).toList(), offer);
  }

  /** A plan says under which policy it was made, by these two. */
  private static void named(String text, String field, List<Problem> problems) {
    if (text.isBlank()) {
      problems.add(new Problem("/" + field, "A policy must have a " + field + "; give it one."));
    }
  }

  private static List<Problem> problems(List<Feed> soft, List<Goal> goals, Review review) {
    List<Problem> problems = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < goals.size(); i++) {
      if (!names.add(goals.get(i).name())) {
        problems.add(
            new Problem(
                "/goals/" + i + "/name", "Another goal already has this name; give each its own."));
      }
    }
    if (goals.size() + (review == Review.LAST_GOAL ? 1 : 0) > MOST_GOALS) {
      problems.add(
          new Problem("/goals", "There must be at most eight goals, with the review goal."));
    }
    for (int i = 0; i < soft.size(); i++) {
      String at = "/soft/" + i + "/goal";
      if (!names.contains(soft.get(i).goal())) {
        problems.add(new Problem(at, "There is no goal of this name; add it to goals."));
      } else if (isMeasured(soft.get(i).goal(), goals)) {
        problems.add(
            new Problem(at, "This goal has a measure, which alone counts it; name another."));
      }
    }
    return problems;
  }

  private static boolean isMeasured(String name, List<Goal> goals) {
    return goals.stream().anyMatch(goal -> goal.name().equals(name) && goal.measure().isPresent());
  }

  @Override
  public String toString() {
    return "policy " + name + " " + version;
  }
}
