package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.List;

/** What another plan costs, goal by goal, in words. */
final class GoalCost {
  private GoalCost() {}

  /** The first goal that differs decides; those after it are told as well. */
  static String words(PlanDiff difference) {
    List<String> parts = new ArrayList<>();
    for (PlanDiff.GoalChange goal : difference.goals()) {
      long more = goal.difference().orElse(0);
      if (more != 0) {
        parts.add("%d %s on %s".formatted(Math.abs(more), more > 0 ? "more" : "less", goal.goal()));
      }
    }
    return parts.isEmpty()
        ? "It costs nothing: every goal is worth the same."
        : "The plan is worth " + GoalWords.list(parts) + ".";
  }
}
