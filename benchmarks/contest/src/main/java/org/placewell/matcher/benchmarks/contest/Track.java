package org.placewell.matcher.benchmarks.contest;

import java.util.List;
import java.util.Locale;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.Policy;

/** What a contest is about. */
enum Track {
  /** One person for each vacancy, and no other limit over several placements. */
  SEPARABLE,
  /** The default policy, with its sums and conflicts. */
  COUPLED,
  /** The populations under strain, with one high-risk resident to a scheme. */
  STRESS,
  /** As separable, but the first goal depends on the pair: points before urgency. */
  PAIR_FIRST;

  Policy policy() {
    Policy standard = Policy.englishCouncil();
    return switch (this) {
      case SEPARABLE -> with(standard, List.of(), standard.goals());
      case COUPLED -> standard;
      case STRESS -> Policy.oneHighRisk();
      case PAIR_FIRST -> with(standard, List.of(), pointsFirst(standard.goals()));
    };
  }

  /** As it is written in files and arguments. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Goal> pointsFirst(List<Goal> goals) {
    return goals.stream()
        .sorted((one, other) -> Boolean.compare(isPoints(other), isPoints(one)))
        .toList();
  }

  private static boolean isPoints(Goal goal) {
    return goal.name().equals("points");
  }

  private static Policy with(Policy policy, List<GroupLimit> limits, List<Goal> goals) {
    return new Policy(
        policy.name(),
        policy.version(),
        policy.clock(),
        policy.hard(),
        policy.soft(),
        limits,
        goals,
        policy.review());
  }
}
