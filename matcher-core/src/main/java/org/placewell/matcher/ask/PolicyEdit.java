package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placewell.matcher.ask.Ruling.AddRules;
import org.placewell.matcher.ask.Ruling.OrderGoals;
import org.placewell.matcher.ask.Ruling.SetWeight;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;
import org.placewell.matcher.model.WaitingClock;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Review;
import org.placewell.matcher.policy.Rule;
import org.placewell.matcher.policy.SoftRule;

/** Changes of policies. */
final class PolicyEdit {
  private static final Pattern ENTRY = Pattern.compile("/(soft|goals)/(\\d+)(/.*)");

  private PolicyEdit() {}

  static Policy weighed(Policy old, SetWeight change) {
    Predicate<Feed> meant =
        feed ->
            feed.rule().name().equals(change.rule())
                && change.goal().map(feed.goal()::equals).orElse(true);
    long found = old.soft().stream().filter(meant).count();
    if (found != 1) {
      throw Copies.refused(
          "/rule",
          found == 0
              ? "No soft rule of this name feeds the goal; correct the name or add the rule."
              : "Several soft rules of this name are meant; name the goal, or replace the policy.");
    }
    return rules(
        old,
        old.hard(),
        each(
            old.soft(),
            feed -> meant.test(feed) ? new Feed(feed.rule(), feed.goal(), change.weight()) : feed),
        old.limits());
  }

  static Policy without(Policy old, Ruling.LeaveOut change) {
    mustHave(old, change.rule(), "/rule");
    return rules(
        old,
        old.hard().stream().filter(rule -> !isNamed(rule, change.rule())).toList(),
        old.soft().stream().filter(feed -> !isNamed(feed.rule(), change.rule())).toList(),
        old.limits().stream().filter(rule -> !isNamed(rule, change.rule())).toList());
  }

  static Policy replaced(Policy old, Rule by) {
    mustHave(old, by.name(), "/rule/kind");
    return rules(
        old,
        each(old.hard(), rule -> by instanceof HardRule other && isSame(rule, by) ? other : rule),
        each(
            old.soft(),
            feed ->
                by instanceof SoftRule other && isSame(feed.rule(), by)
                    ? new Feed(other, feed.goal(), feed.weight())
                    : feed),
        each(
            old.limits(),
            rule -> by instanceof GroupLimit other && isSame(rule, by) ? other : rule));
  }

  static Policy added(Policy old, AddRules more) {
    try {
      return new Policy(
          old.name(),
          old.version(),
          old.clock(),
          both(old.hard(), more.hard()),
          both(old.soft(), more.soft()),
          both(old.limits(), more.limits()),
          both(old.goals(), more.goals()),
          old.review());
    } catch (InvalidInputException e) {
      throw new InvalidInputException(
          e.problems().stream().map(problem -> inChange(problem, old)).toList());
    }
  }

  private static Problem inChange(Problem problem, Policy old) {
    Matcher entry = ENTRY.matcher(problem.pointer());
    if (!entry.matches()) {
      return problem;
    }
    int before = entry.group(1).equals("soft") ? old.soft().size() : old.goals().size();
    int place = Integer.parseInt(entry.group(2)) - before;
    return new Problem("/" + entry.group(1) + "/" + place + entry.group(3), problem.message());
  }

  static Policy ordered(Policy old, OrderGoals change) {
    List<Goal> goals = new ArrayList<>();
    change
        .goals()
        .forEach(name ->
            old.goals().stream().filter(goal -> goal.name().equals(name)).forEach(goals::add));
    if (change.goals().size() != old.goals().size() || !goals.containsAll(old.goals())) {
      throw Copies.refused(
          "/goals", "Every goal of the policy must stand here once, and no other.");
    }
    return new Policy(
        old.name(),
        old.version(),
        old.clock(),
        old.hard(),
        old.soft(),
        old.limits(),
        goals,
        old.review());
  }

  static Policy reviewed(Policy old, Review review) {
    return new Policy(
        old.name(),
        old.version(),
        old.clock(),
        old.hard(),
        old.soft(),
        old.limits(),
        old.goals(),
        review);
  }

  static Policy clocked(Policy old, WaitingClock clock) {
    return new Policy(
        old.name(),
        old.version(),
        clock,
        old.hard(),
        old.soft(),
        old.limits(),
        old.goals(),
        old.review());
  }

  private static Policy rules(
      Policy old, List<HardRule> hard, List<Feed> soft, List<GroupLimit> limits) {
    return new Policy(
        old.name(), old.version(), old.clock(), hard, soft, limits, old.goals(), old.review());
  }

  private static void mustHave(Policy policy, String name, String pointer) {
    Stream<Rule> soft = policy.soft().stream().map(Feed::rule);
    Stream<Rule> others = Stream.concat(policy.hard().stream(), policy.limits().stream());
    if (Stream.concat(soft, others).noneMatch(rule -> isNamed(rule, name))) {
      throw Copies.refused(
          pointer, "The policy has no rule of this name; correct the name or add the rule.");
    }
  }

  private static boolean isSame(Rule one, Rule other) {
    return isNamed(one, other.name());
  }

  private static boolean isNamed(Rule rule, String name) {
    return rule.name().equals(name);
  }

  private static <T> List<T> each(List<T> old, UnaryOperator<T> change) {
    return old.stream().map(change).toList();
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
