package org.placewell.matcher.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.WaitingClock;
import org.placewell.matcher.policy.ConflictLimit;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Review;
import org.placewell.matcher.policy.Rule;
import org.placewell.matcher.policy.RuleBook;
import org.placewell.matcher.policy.SoftRule;
import org.placewell.matcher.policy.SumLimit;

/**
 * A policy from a seed: few or many of all the standard rules there are and of the test rules, with
 * positive, negative and zero weights, one to three goals, and every way to treat reviews.
 */
public final class RandomPolicy {
  private final Random random;

  private RandomPolicy(long seed) {
    this.random = new Random(seed * 31 + 7);
  }

  /** The policy of a seed. The rule about dates is always in it. */
  public static Policy of(long seed) {
    return new RandomPolicy(seed).policy();
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private Policy policy() {
    List<Goal> goals = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      goals.add(new Goal("goal-" + i, "goal number " + i));
    }
    List<HardRule> hard = new ArrayList<>();
    List<Feed> soft = new ArrayList<>();
    List<GroupLimit> limits = new ArrayList<>();
    double strict = any(List.of(0.05, 0.2, 0.6));
    for (Rule rule : TestRules.book().rules()) {
      switch (rule) {
        case SumLimit sum when chance(0.5) -> limits.add(varied(sum));
        case ConflictLimit conflict when chance(0.5) -> limits.add(conflict);
        case HardRule one when one.name().equals("dates") || chance(strict) -> addHard(hard, one);
        case SoftRule one when chance(0.7) -> soft.add(new Feed(one, any(goals).name(), weight()));
        default -> {}
      }
    }
    if (chance(0.2)) {
      limits.add(new TestRules.SchemeCap(FlagKind.IN_RECOVERY, 1));
    }
    return new Policy(
        "random",
        "1",
        any(List.of(WaitingClock.values())),
        hard,
        soft,
        limits,
        goals,
        any(List.of(Review.values())));
  }

  /**
   * The same with limits on all people of households, schemes and providers.
   *
   * @param others whether limits of other kinds stay
   */
  public static Policy together(Policy like, long seed, boolean others) {
    Random random = new Random(seed);
    List<GroupLimit> limits = new ArrayList<>(others ? like.limits() : List.of());
    for (TestRules.Extent extent : TestRules.Extent.values()) {
      if (random.nextInt(3) > 0) {
        limits.add(new TestRules.Together(extent, random.nextInt(3)));
      }
    }
    return with(like, like.soft(), limits);
  }

  /** The same with other wishes and limits. */
  public static Policy with(Policy policy, List<Feed> soft, List<GroupLimit> limits) {
    return new Policy(
        policy.name(),
        policy.version(),
        policy.clock(),
        policy.hard(),
        soft,
        limits,
        policy.goals(),
        policy.review());
  }

  private static void addHard(List<HardRule> hard, HardRule rule) {
    if (!(rule instanceof GroupLimit)) {
      hard.add(rule);
    }
  }

  private SumLimit varied(SumLimit sum) {
    return switch (sum) {
      case TestRules.SchemeCap cap -> new TestRules.SchemeCap(cap.flag(), random.nextInt(3));
      case TestRules.WeeklyIntake intake -> new TestRules.WeeklyIntake(1 + random.nextInt(3));
      default -> sum;
    };
  }

  private long weight() {
    return any(List.of(1L, 1L, 1L, 3L, 0L, -2L));
  }

  /** The rule of a name with its default parameters. */
  public static <T extends Rule> T standard(String name, Class<T> type) {
    return type.cast(RuleBook.standard().find(name).orElseThrow());
  }
}
