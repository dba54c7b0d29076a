package org.placewell.matcher.properties;

import java.util.List;
import java.util.Random;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.timefold.TimefoldMatcher;
import org.placewell.matcher.worlds.BruteForce;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.RandomWorld;

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
    return new Case(RandomWorld.of(seed), RandomPolicy.with(policy, soft, List.of()));
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
