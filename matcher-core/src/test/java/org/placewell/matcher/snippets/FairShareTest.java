package org.placewell.matcher.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.ProviderId;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Origin;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.RuleBook;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.verify.Claim;
import org.placewell.matcher.verify.Verification;
import org.placewell.matcher.worlds.BruteForce;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.RandomWorld;

/**
 * The fair share between providers: exact for the goals that add up, then the search, and how far
 * the outcome is from what counting people and places allows. All people and places are invented.
 */
class FairShareTest {
  private static final Goal SHARE =
      new Goal(
          "fair share", "no provider gets far more than its part", Optional.of(new FairShare()));

  private static Policy with(Policy policy, int at) {
    List<Goal> goals = new ArrayList<>(policy.goals());
    goals.add(Math.min(at, goals.size()), SHARE);
    return new Policy(
        policy.name(),
        policy.version(),
        policy.clock(),
        policy.hard(),
        policy.soft(),
        policy.limits(),
        goals,
        policy.review());
  }

  private static MatchRun run(Dataset dataset, Policy policy, long steps) {
    return MatchingEngine.create().within(Budget.ofSteps(steps)).match(dataset, policy);
  }

  private static MatchRun exact(Dataset dataset, Policy policy) {
    return MatchingEngine.create()
        .using(org.placewell.matcher.solve.Matcher.exact())
        .match(dataset, policy);
  }

  private static long[] values(MatchRun run) {
    return run.plan().score().values().stream().mapToLong(Score.Value::points).toArray();
  }

  /**
   * No plan with so many moves has a better share: each provider can take no more people than have
   * a pair with it, and none above its part by more than the share says.
   */
  private static long bound(BruteForce judge, int moves) {
    Eligibility all = judge.eligibility();
    Map<ProviderId, BitSet> people = new TreeMap<>(Comparator.comparing(ProviderId::value));
    for (int row = 0; row < judge.rows(); row++) {
      for (int column = 0; column < judge.columns(); column++) {
        if (judge.mayMove(row, column)) {
          ProviderId provider = all.columns().get(column).provider().id();
          people.computeIfAbsent(provider, id -> new BitSet()).set(row);
        }
      }
    }
    long above = 0;
    while (room(people, all, moves, above) < moves) {
      above++;
    }
    return -above;
  }

  private static long room(
      Map<ProviderId, BitSet> people, Eligibility all, long moves, long above) {
    long places = all.offer().places();
    return people.entrySet().stream()
        .mapToLong(one -> {
          long part = Math.floorDiv(moves * all.offer().places(one.getKey()), Math.max(1, places));
          return Math.min(one.getValue().cardinality(), part + above);
        })
        .sum();
  }

  /** Places of no provider can be exceeded but by pins, which the random worlds have. */
  @Test
  void noPlanOfASmallWorldHasABetterShareThanTheBound() {
    int sharp = 0;
    for (long seed = 0; seed < 150; seed++) {
      Policy plain = RandomPolicy.of(seed);
      if (plain.scored().size() < Policy.MOST_GOALS) {
        BruteForce judge = new BruteForce(RandomWorld.of(seed), with(plain, 0));
        for (int[] assignment : judge.feasible()) {
          Plan plan = judge.plan(assignment);
          long share = share(judge, plan);
          long bound = bound(judge, plan.placements().size());
          assertThat(share).as("seed %d", seed).isLessThanOrEqualTo(bound);
          sharp += share == bound && bound < 0 ? 1 : 0;
        }
      }
    }
    assertThat(sharp).as("plans that reach a bound below 0").isGreaterThan(50);
  }

  private static long share(BruteForce judge, Plan plan) {
    Eligibility all = judge.eligibility();
    Map<ProviderId, Long> into = new HashMap<>();
    plan.placements()
        .forEach(placement ->
            into.merge(
                all.columns().get(all.column(placement.vacancy()).orElseThrow()).provider().id(),
                1L,
                Long::sum));
    return -FairShare.above(into, all.offer());
  }

  @Test
  void theDefaultEngineSaysWhatItChoseAndWhy() {
    Dataset dataset = Population.panel(2).generate();
    Origin plain = run(dataset, Policy.englishCouncil(), 100).plan().origin();
    assertThat(plain.engine()).isEqualTo("exact");
    assertThat(plain.reason()).contains("every goal adds up over placements");

    MatchRun shared = run(dataset, with(Policy.englishCouncil(), 1), 100);
    assertThat(shared.plan().origin().engine()).isEqualTo("exact, then timefold");
    assertThat(shared.plan().origin().reason())
        .contains("the goal fair share looks at the plan as a whole");
    assertThat(exact(dataset, Policy.englishCouncil()).plan().origin().reason()).isEmpty();
    assertThat(Json.standard().readPlan(Json.standard().write(shared.plan())))
        .isEqualTo(shared.plan());
  }

  @Test
  void itServesTheShareAndWorsensNothingBeforeIt() {
    long gained = 0;
    for (int seed = 1; seed <= 4; seed++) {
      Dataset dataset = Population.borough(seed).sized(150, 40).generate();
      for (int at = 0; at < 3; at++) {
        Policy policy = with(Policy.englishCouncil(), at);
        MatchRun begun = exact(dataset, policy);
        MatchRun run = run(dataset, policy, 6_000);
        assertThat(Arrays.copyOf(values(run), at)).isEqualTo(Arrays.copyOf(values(begun), at));
        assertThat(values(run)[at]).isGreaterThanOrEqualTo(values(begun)[at]);
        gained += values(run)[at] - values(begun)[at];
        List<Claim> claims = Verification.of(dataset, policy, run.plan()).claims();
        assertThat(claims.subList(0, at)).allMatch(Claim.ProvenBest.class::isInstance);
        assertThat(claims.subList(at, claims.size())).allMatch(Claim.Open.class::isInstance);
        long bound = bound(new BruteForce(dataset, policy), run.plan().placements().size());
        assertThat(values(run)[at]).isLessThanOrEqualTo(bound);
      }
    }
    assertThat(gained).isPositive();
  }

  /** Steps of both count, so that a stopped run comes again by their number. */
  @Test
  void aRunStoppedAnywhereComesAgainWithItsSteps() {
    Dataset dataset = Population.borough(5).sized(60, 20).generate();
    Policy policy = with(Policy.englishCouncil(), 1);
    for (int questions = 1; questions < 2_000; questions += 131) {
      int[] left = {questions};
      Budget stopped = Budget.ofSteps(100_000).withSeed(3).stoppedBy(() -> --left[0] < 0);
      Plan plan = MatchingEngine.create().within(stopped).match(dataset, policy).plan();
      Budget again = Budget.ofSteps(plan.origin().steps()).withSeed(3);
      assertThat(MatchingEngine.create().within(again).match(dataset, policy).plan())
          .isEqualTo(plan);
    }
  }

  /** The figures that stand on the page. */
  @Test
  void theExampleOfThePageReachesTheBound() throws IOException {
    String page = Files.readString(Path.of("docs/how-to/embed-the-library.md"));
    Matcher json = Pattern.compile("(?ms)^```json\\n(.*?)^```").matcher(page);
    assertThat(json.find()).isTrue();
    Policy policy = Json.with(RuleBook.standard().with(new FairShare())).readPolicy(json.group(1));
    Dataset dataset = Population.borough(4).sized(120, 60).generate();

    MatchRun begun = exact(dataset, policy);
    MatchRun run = run(dataset, policy, 20_000);
    int moves = run.plan().placements().size();

    assertThat(values(run)[0]).isEqualTo(values(begun)[0]);
    assertThat(page)
        .contains("`Population.borough(4).sized(120, 60)`")
        .contains(moves + " moves")
        .contains("from %d above its part to %d".formatted(-values(begun)[1], -values(run)[1]));
    assertThat(values(run)[1]).isEqualTo(bound(new BruteForce(dataset, policy), moves));
    assertThat(OwnMeasure.run(dataset, json.group(1)).plan())
        .as("with the constraint stream")
        .isEqualTo(run.plan());
  }
}
