package org.placewell.matcher.ask;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewell.matcher.model.NotPersonal;
import org.placewell.matcher.model.WaitingClock;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Review;
import org.placewell.matcher.policy.Rule;

/** A change of what the council decides. */
public sealed interface Ruling extends Change {

  /** The policy after this change. */
  Policy rule(Policy policy);

  @Override
  default Inputs change(Inputs inputs) {
    return inputs.with(rule(inputs.policy()));
  }

  /** Gives a soft rule another weight; names the goal where the rule feeds several. */
  @NotPersonal
  record SetWeight(String rule, Optional<String> goal, long weight) implements Ruling {
    @Override
    public Policy rule(Policy policy) {
      return PolicyEdit.weighed(policy, this);
    }

    @Override
    public String toString() {
      return "set weight";
    }
  }

  /** Leaves a rule out, wherever the policy names it. */
  @NotPersonal
  record LeaveOut(String rule) implements Ruling {
    @Override
    public Policy rule(Policy policy) {
      return PolicyEdit.without(policy, this);
    }

    @Override
    public String toString() {
      return "leave out";
    }
  }

  /** Gives a rule or limit of the policy other parameters. */
  @NotPersonal
  record ReplaceRule(Rule rule) implements Ruling {
    @Override
    public Policy rule(Policy policy) {
      return PolicyEdit.replaced(policy, rule);
    }

    @Override
    public String toString() {
      return "replace rule";
    }
  }

  /** Adds rules, limits and goals, at least one, each after those of the policy. */
  @NotPersonal
  record AddRules(List<HardRule> hard, List<Feed> soft, List<GroupLimit> limits, List<Goal> goals)
      implements Ruling {
    public AddRules {
      hard = List.copyOf(hard);
      soft = List.copyOf(soft);
      limits = List.copyOf(limits);
      goals = List.copyOf(goals);
      if (Stream.of(hard, soft, limits, goals).allMatch(List::isEmpty)) {
        throw new IllegalArgumentException(
            "No rule, limit or goal is named to be added; name one, or leave the change out.");
      }
    }

    @Override
    public Policy rule(Policy policy) {
      return PolicyEdit.added(policy, this);
    }

    @Override
    public String toString() {
      return "add rules";
    }
  }

  /** Compares goals in another order; names each of them once. */
  @NotPersonal
  record OrderGoals(List<String> goals) implements Ruling {
    public OrderGoals {
      goals = List.copyOf(goals);
    }

    @Override
    public Policy rule(Policy policy) {
      return PolicyEdit.ordered(policy, this);
    }

    @Override
    public String toString() {
      return "order goals";
    }
  }

  /** Treats pairs under review in another way. */
  @NotPersonal
  record SetReview(Review review) implements Ruling {
    @Override
    public Policy rule(Policy policy) {
      return PolicyEdit.reviewed(policy, review);
    }

    @Override
    public String toString() {
      return "set review";
    }
  }

  /** Counts waiting from another date. */
  @NotPersonal
  record SetClock(WaitingClock clock) implements Ruling {
    @Override
    public Policy rule(Policy policy) {
      return PolicyEdit.clocked(policy, clock);
    }

    @Override
    public String toString() {
      return "set clock";
    }
  }

  /** Takes another policy altogether. */
  @NotPersonal
  record ReplacePolicy(Policy policy) implements Ruling {
    @Override
    public Policy rule(Policy old) {
      return policy;
    }

    @Override
    public String toString() {
      return "replace policy";
    }
  }
}
