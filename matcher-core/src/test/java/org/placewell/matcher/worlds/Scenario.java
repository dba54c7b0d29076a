package org.placewell.matcher.worlds;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.model.WaitingClock;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.PlanCheck;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Review;
import org.placewell.matcher.policy.SoftRule;
import org.placewell.matcher.solve.Matcher;

/** A world under a policy, asked by the names of people and vacancies. */
public final class Scenario {
  private final Dataset dataset;
  private final Policy policy;
  private final BruteForce judge;

  private Scenario(Dataset dataset, Policy policy) {
    this.dataset = dataset;
    this.policy = policy;
    this.judge = new BruteForce(dataset, policy);
  }

  /** A world under needs, area exclusions and dates, with some limits; waiting gives points. */
  public static Scenario of(World world, GroupLimit... limits) {
    return of(world, policy(Review.LAST_GOAL, limits));
  }

  /** A world under a policy. */
  public static Scenario of(World world, Policy policy) {
    return new Scenario(world.dataset(), policy);
  }

  /** Needs, area exclusions, dates; points for waiting; some limits. */
  public static Policy policy(Review review, GroupLimit... limits) {
    List<HardRule> hard =
        Stream.of("needs", "area-exclusion", "dates")
            .map(name -> RandomPolicy.standard(name, HardRule.class))
            .toList();
    Feed waiting = new Feed(RandomPolicy.standard("waiting", SoftRule.class), "urgency", 1);
    return new Policy(
        "test",
        "1",
        WaitingClock.REFERRED,
        hard,
        List.of(waiting),
        List.of(limits),
        List.of(new Goal("urgency", "more urgent people are placed")),
        review);
  }

  /** The graph. */
  public CandidateGraph graph() {
    return CandidateGraph.of(Eligibility.of(dataset, policy));
  }

  /** A pair. */
  public Pair pair(String person, String vacancy) {
    return judge.eligibility().pair(row(person), column(vacancy));
  }

  /** Whether the rules allow a pair. */
  public boolean allows(String person, String vacancy) {
    return judge.mayMove(row(person), column(vacancy));
  }

  /** What the dates rule found for a pair, by its code. */
  public String dates(String person, String vacancy) {
    return judge.eligibility().findings(pair(person, vacancy)).stream()
        .filter(asked -> asked.rule().name().equals("dates"))
        .map(asked -> asked.finding().code())
        .findFirst()
        .orElseThrow();
  }

  /** The check of moves given as person, vacancy, person, vacancy; all else is right. */
  public PlanCheck check(String... moves) {
    return PlanCheck.of(dataset, policy, plan(moves));
  }

  /** Moves given as person, vacancy, person, vacancy, with right facts and a right score. */
  public Plan plan(String... moves) {
    int[] assignment = new int[judge.rows()];
    Arrays.fill(assignment, BruteForce.NONE);
    for (int i = 0; i < moves.length; i += 2) {
      assignment[row(moves[i])] = column(moves[i + 1]);
    }
    return judge.plan(assignment);
  }

  /** A run that ends with these moves. */
  public MatchRun run(String... moves) {
    return MatchRun.of(dataset, policy, plan(moves));
  }

  /** What the waiting list plans: person to vacancy. */
  public Map<String, String> waitingList() {
    return placements(matched());
  }

  /** A run of the waiting list. */
  public MatchRun matched() {
    return MatchingEngine.create().using(Matcher.waitingList()).match(dataset, policy);
  }

  private static Map<String, String> placements(MatchRun run) {
    Map<String, String> placements = new java.util.TreeMap<>();
    run.plan()
        .placements()
        .forEach(move -> placements.put(move.referral().value(), move.vacancy().value()));
    return placements;
  }

  private int row(String person) {
    return judge.eligibility().row(new ReferralId(person)).orElseThrow();
  }

  private int column(String vacancy) {
    return judge.eligibility().column(new VacancyId(vacancy)).orElseThrow();
  }
}
