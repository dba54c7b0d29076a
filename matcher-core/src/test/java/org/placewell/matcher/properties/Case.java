package org.placewell.matcher.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.timefold.TimefoldMatcher;
import org.placewell.matcher.worlds.BruteForce;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.RandomWorld;
import org.placewell.matcher.worlds.TestRules;

/** One random world under one random policy. */
record Case(Dataset dataset, Policy policy) {
  private static final TimefoldMatcher TIMEFOLD = TimefoldMatcher.create();

  static Case of(long seed) {
    return new Case(RandomWorld.of(seed), RandomPolicy.of(seed));
  }

  /** Without limits that couple vacancies, and goals too large to be weighed in one number. */
  static Case heavy(long seed) {
    Policy policy = RandomPolicy.of(seed);
    Random random = new Random(seed);
    List<Feed> soft =
        policy.soft().stream()
            .map(feed ->
                new Feed(feed.rule(), feed.goal(), feed.weight() << (32 + random.nextInt(8))))
            .toList();
    return new Case(RandomWorld.of(seed), with(policy, soft, List.of()));
  }

  /**
   * With limits on all people of households, schemes and providers.
   *
   * @param others whether there are limits of other kinds as well
   */
  static Case together(Case like, long seed, boolean others) {
    Random random = new Random(seed);
    List<GroupLimit> limits = new ArrayList<>(others ? like.policy().limits() : List.of());
    for (TestRules.Extent extent : TestRules.Extent.values()) {
      if (random.nextInt(3) > 0) {
        limits.add(new TestRules.Together(extent, random.nextInt(3)));
      }
    }
    return new Case(like.dataset(), with(like.policy(), like.policy().soft(), limits));
  }

  private static Policy with(Policy policy, List<Feed> soft, List<GroupLimit> limits) {
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

  BruteForce bruteForce() {
    return new BruteForce(dataset, policy);
  }

  CandidateGraph graph() {
    return CandidateGraph.of(Eligibility.of(dataset, policy));
  }

  MatchRun waitingList() {
    return MatchingEngine.create().using(Matcher.waitingList()).match(dataset, policy);
  }

  MatchRun exact(long steps) {
    return MatchingEngine.create().within(Budget.ofSteps(steps)).match(dataset, policy);
  }

  MatchRun timefold(long steps) {
    return MatchingEngine.create()
        .using(TIMEFOLD)
        .within(Budget.ofSteps(steps).withSeed(1))
        .match(dataset, policy);
  }

  @Override
  public String toString() {
    return "case " + dataset;
  }
}
