package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.placewell.matcher.ask.PlanDiff.GoalChange;
import org.placewell.matcher.ask.PlanDiff.GoalValue;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.Score;

/** What goals are worth in one plan and in another. */
final class GoalWords {
  private GoalWords() {}

  /** The goals of a plan in order, with what its certificate says of them. */
  static Map<String, GoalValue> values(Plan plan) {
    List<Long> bounds = plan.certificate().map(Certificate::bounds).orElse(List.of());
    Map<String, GoalValue> values = new LinkedHashMap<>();
    for (Score.Value value : plan.score().values()) {
      int goal = values.size();
      OptionalLong bound =
          goal < bounds.size() ? OptionalLong.of(bounds.get(goal)) : OptionalLong.empty();
      values.put(value.goal(), new GoalValue(value.points(), bound));
    }
    return values;
  }

  /** Each goal of either plan. */
  static List<GoalChange> changes(Plan before, Plan after) {
    Map<String, GoalValue> old = values(before);
    Map<String, GoalValue> now = values(after);
    return Stream.concat(old.keySet().stream(), now.keySet().stream())
        .distinct()
        .map(goal ->
            change(goal, Optional.ofNullable(old.get(goal)), Optional.ofNullable(now.get(goal))))
        .toList();
  }

  private static GoalChange change(
      String goal, Optional<GoalValue> before, Optional<GoalValue> after) {
    OptionalLong difference =
        before.isPresent() && after.isPresent()
            ? OptionalLong.of(Math.subtractExact(after.get().points(), before.get().points()))
            : OptionalLong.empty();
    return new GoalChange(goal, before, after, difference, words(goal, before, after));
  }

  private static String words(String goal, Optional<GoalValue> before, Optional<GoalValue> after) {
    if (after.isEmpty()) {
      return goal + ": no goal any more.";
    }
    long points = after.get().points();
    String than =
        before.map(old -> instead(points - old.points(), old.points())).orElse("a new goal");
    return "%s: %d, %s; %s.".formatted(goal, points, than, proof(after.get()));
  }

  private static String instead(long difference, long before) {
    if (difference == 0) {
      return "as before";
    }
    return "%d %s than %d"
        .formatted(Math.abs(difference), difference > 0 ? "more" : "less", before);
  }

  /** How good a value is, as far as it is proven. */
  static String proof(GoalValue value) {
    if (value.isProvenBest()) {
      return "proven best";
    }
    return value.bound().isPresent()
        ? "at most " + (value.bound().getAsLong() - value.points()) + " below the best possible"
        : "how good that is, is not proven";
  }

  /** "a, b and c". */
  static String list(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    List<String> first = new ArrayList<>(parts.subList(0, parts.size() - 1));
    return String.join(", ", first) + " and " + parts.getLast();
  }
}
