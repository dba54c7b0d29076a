package org.placewell.matcher;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.timefold.TimefoldMatcher;

/**
 * A matcher, and why it and no other.
 *
 * @param reason what of the policy decided; empty if somebody asked for this matcher
 */
record MatcherChoice(Matcher matcher, Optional<String> reason) {

  /** The matcher somebody asked for. */
  static MatcherChoice of(Matcher asked) {
    return new MatcherChoice(asked, Optional.empty());
  }

  /**
   * By what the policy contains: exact alone, where that serves every goal.
   *
   * @param search made only where it is needed, for that takes time
   */
  static MatcherChoice by(Policy policy, Supplier<TimefoldMatcher> search) {
    List<Goal> measured = policy.measured();
    return measured.isEmpty()
        ? new MatcherChoice(Matcher.exact(), Optional.of("every goal adds up over placements"))
        : new MatcherChoice(new ExactFirst(search.get()), Optional.of(reason(measured)));
  }

  private static String reason(List<Goal> measured) {
    String names = measured.stream().map(Goal::name).collect(Collectors.joining(", "));
    return measured.size() == 1
        ? "the goal " + names + " looks at the plan as a whole"
        : "the goals " + names + " look at the plan as a whole";
  }
}
