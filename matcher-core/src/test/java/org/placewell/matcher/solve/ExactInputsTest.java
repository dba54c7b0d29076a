package org.placewell.matcher.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.SupportNeed;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.Breach;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.timefold.TimefoldMatcher;
import org.placewell.matcher.verify.Verification;
import org.placewell.matcher.worlds.BruteForce;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.RandomWorld;
import org.placewell.matcher.worlds.World;

/** Points of any size, pins that cannot all be kept, and everybody alike. All invented. */
class ExactInputsTest {
  private static final Policy POLICY = Policy.englishCouncil();

  private static MatchRun run(Dataset dataset, Policy policy) {
    return MatchingEngine.create().match(dataset, policy);
  }

  private static long[] values(Plan plan) {
    return plan.score().values().stream().mapToLong(Score.Value::points).toArray();
  }

  private static void assertProven(MatchRun run) {
    Verification verified = Verification.of(run.dataset(), run.policy(), run.plan());
    assertThat(verified.fault()).isEmpty();
    assertThat(verified.isProvenBest()).isTrue();
  }

  private static World world(int people, int vacancies) {
    World world = World.on("2024-05-13");
    for (int i = 0; i < vacancies; i++) {
      world.vacancy("v" + i);
    }
    for (int i = 0; i < people; i++) {
      world.person("p" + i);
    }
    return world;
  }

  /** What came from outside counts so many times. */
  private static Policy weighing(long weight) {
    List<Feed> soft =
        POLICY.soft().stream()
            .map(feed ->
                feed.rule().name().equals("supplied")
                    ? new Feed(feed.rule(), feed.goal(), weight)
                    : feed)
            .toList();
    return new Policy(
        "weighing",
        "1",
        POLICY.clock(),
        POLICY.hard(),
        soft,
        POLICY.limits(),
        POLICY.goals(),
        POLICY.review());
  }

  @Test
  void negativeAndHugePointsAreServedExactlyOrRefused() {
    int[] points = {Integer.MIN_VALUE, Integer.MAX_VALUE, -1, 0, 1, 1 << 30, -(1 << 30), 17};
    long[] weights = {1, -1, 7, 1 << 20, 1L << 31, Long.MAX_VALUE, Long.MIN_VALUE};
    int served = 0;
    int refused = 0;
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      World world = world(3, 3);
      for (int at = 0; at < 9; at++) {
        world.supply("p" + at / 3, "v" + at % 3, points[random.nextInt(points.length)]);
      }
      Policy policy = weighing(weights[random.nextInt(weights.length)]);
      try {
        MatchRun run = run(world.dataset(), policy);
        assertThat(values(run.plan())).isEqualTo(new BruteForce(world.dataset(), policy).best());
        assertProven(run);
        served++;
      } catch (ArithmeticException e) {
        refused++;
      }
    }
    assertThat(served).isGreaterThan(70);
    assertThat(refused).isGreaterThan(70);
  }

  /** Two people as urgent as each other, and one bed, which suits neither: one of them has it. */
  @Test
  void aBedThatMustBeFilledMayCostLessThanNothingInALaterTier() {
    World world = world(2, 1).supply("p0", "v0", -7).supply("p1", "v0", -3);
    Policy policy = weighing(1L << 48);
    MatchRun run = run(world.dataset(), policy);

    assertProven(run);
    assertThat(run.plan().of(new ReferralId("p1"))).isPresent();
    Certificate proof = run.plan().certificate().orElseThrow();
    assertThat(prices(proof).get(0).amount()).isNegative();
    Plan nobody = new Plan(run.plan().origin(), List.of(), none(run.plan().score()));
    assertThat(Verification.of(run.dataset(), policy, nobody.with(Optional.of(proof))).fault())
        .isPresent();
    assertThat(Verification.of(run.dataset(), policy, run.plan().with(Optional.of(free(proof)))))
        .matches(verified -> verified.fault().isPresent());
  }

  private static List<Certificate.PlacePrice> prices(Certificate proof) {
    return proof.tiers().get(0).duals().prices();
  }

  private static Score none(Score score) {
    return new Score(
        score.values().stream().map(value -> new Score.Value(value.goal(), 0)).toList());
  }

  /** The same, but in the first tier the bed costs nothing, so that it need not be filled. */
  private static Certificate free(Certificate proof) {
    return new Certificate(
        proof.shifts(),
        proof.bounds(),
        new Certificate.Duals(List.of(), List.of()),
        proof.reductions(),
        proof.leaves(),
        proof.tiers());
  }

  @Test
  void pointsThatNoNumberHoldsAreRefusedBeforeAnythingIsPlanned() {
    World world = world(1, 1).supply("p0", "v0", Integer.MAX_VALUE);
    assertThatThrownBy(() -> run(world.dataset(), weighing(1L << 40)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> run(world.dataset(), weighing(1L << 30)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("too large to be weighed together; make the weights smaller");
  }

  @Test
  void twoPinsForOneBedAreBothKeptAndReported() {
    Dataset dataset = world(4, 2).pin("p0", "v0").pin("p1", "v0").dataset();
    MatchRun run = run(dataset, POLICY);

    assertThat(run.check().others()).isEmpty();
    assertThat(run.check().byPins()).extracting(Breach::kind).contains(Breach.Kind.LIMIT);
    assertThat(run.plan().placements())
        .extracting(Placement::vacancy)
        .containsExactlyInAnyOrder(new VacancyId("v0"), new VacancyId("v0"), new VacancyId("v1"));
    assertProven(run);
  }

  @Test
  void aPinThatBreaksARuleIsKeptAndReported() {
    World world = world(3, 2);
    world.scheme("s-h-v0", scheme -> scheme.support(SupportLevel.LOW));
    world.person("p0", person -> person.support(new SupportNeed.Agreed(SupportLevel.HIGH)));
    MatchRun run = run(world.pin("p0", "v0").dataset(), POLICY);

    assertThat(run.check().others()).isEmpty();
    assertThat(run.check().byPins()).extracting(Breach::rule).contains("support-level");
    assertThat(run.plan().of(new ReferralId("p0")).map(Placement::vacancy))
        .contains(new VacancyId("v0"));
    assertProven(run);
  }

  @Test
  void whereAllAreAlikeEveryPlaceIsFilledAndThatIsProven() {
    for (int[] size : new int[][] {{12, 5}, {5, 12}, {6, 6}}) {
      MatchRun run = run(world(size[0], size[1]).dataset(), POLICY);
      assertThat(run.plan().placements()).hasSize(Math.min(size[0], size[1]));
      assertProven(run);
    }
  }

  /** Also where the bound comes from a search that was stopped. */
  @Test
  void timefoldIsNeverAboveTheBound() {
    TimefoldMatcher timefold = TimefoldMatcher.create();
    int reached = 0;
    for (long seed = 0; seed < 100; seed++) {
      Dataset dataset = RandomWorld.of(seed);
      Policy policy = RandomPolicy.of(seed);
      MatchingEngine engine = MatchingEngine.create();
      Plan plan = engine.using(timefold).within(Budget.ofSteps(300)).match(dataset, policy).plan();
      for (long steps : new long[] {0, 3, 10_000}) {
        Plan exact = engine.within(Budget.ofSteps(steps)).match(dataset, policy).plan();
        List<Long> bounds = exact.certificate().map(Certificate::bounds).orElseThrow();
        int goal = 0;
        while (goal < bounds.size() && values(plan)[goal] == bounds.get(goal)) {
          goal++;
        }
        reached += goal == bounds.size() ? 1 : 0;
        if (goal < bounds.size()) {
          assertThat(values(plan)[goal]).as("seed %d", seed).isLessThan(bounds.get(goal));
        }
        Plan claimed = plan.with(exact.certificate());
        assertThat(Verification.of(dataset, policy, claimed).fault().orElse(""))
            .as("what proves the bound holds for any plan, though it may claim more of this one")
            .doesNotContain("below");
      }
    }
    assertThat(reached).isPositive();
  }
}
