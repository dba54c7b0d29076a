package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.verify.Claim;
import org.placewell.matcher.verify.Verification;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.Remake;

/** Brute force, the exact matcher and the verification of its certificate say the same. */
class ExactProperties {
  private static final long MOST = 1_000_000_000;
  private static final long PLENTY = 1_000_000;

  @Property(tries = 10_000)
  void theExactMatcherFindsTheBestPlanAndTheCertificateProvesIt(
      @ForAll @LongRange(min = 0, max = MOST) long seed) {
    isProvenBest(Case.of(seed));
  }

  @Property(tries = 3_000)
  void sumsOverWholeVacanciesAreKeptAndProvenTheSameWay(
      @ForAll @LongRange(min = 0, max = MOST) long seed) {
    isProvenBest(together(Case.of(seed), seed, seed % 2 == 0));
  }

  /** Numbers too large for limits that the choice cannot keep by itself are refused. */
  @Property(tries = 1_000)
  void sumsOverWholeVacanciesAreUsedUpWhereEarlierGoalsSaySo(
      @ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = together(Case.heavy(seed), seed, false);
    try {
      isProvenBest(one);
    } catch (ArithmeticException e) {
      Assume.that(false);
    }
  }

  private static Case together(Case like, long seed, boolean others) {
    return new Case(like.dataset(), RandomPolicy.together(like.policy(), seed, others));
  }

  private static void isProvenBest(Case one) {
    MatchRun run = run(one, PLENTY);
    assertThat(values(run.plan().score())).isEqualTo(one.bruteForce().best());
    Verification verified = Verification.of(run.dataset(), run.policy(), run.plan());
    assertThat(verified.fault()).isEmpty();
    assertThat(verified.isProvenBest()).isTrue();
  }

  @Property(tries = 2_000)
  void whereverItStopsThereIsAPlanAndABoundThatHolds(
      @ForAll @LongRange(min = 0, max = MOST) long seed, @ForAll @LongRange(max = 12) long steps) {
    Case one = Case.of(seed);
    MatchRun run = run(one, steps);
    long[] best = one.bruteForce().best();

    assertThat(run.check().others()).isEmpty();
    Verification verified = Verification.of(run.dataset(), run.policy(), run.plan());
    assertThat(verified.fault()).isEmpty();
    boolean equal = true;
    for (int goal = 0; goal < best.length && equal; goal++) {
      long value = values(run.plan().score())[goal];
      switch (verified.claims().get(goal)) {
        case Claim.ProvenBest proven -> assertThat(value).isEqualTo(best[goal]);
        case Claim.Within within -> assertThat(best[goal] - value).isBetween(0L, within.points());
        case Claim.Open open -> assertThat(goal).isPositive();
      }
      equal = value == best[goal];
    }
  }

  @Property(tries = 1_000)
  void moreStepsAreNeverWorseAndAStopLeavesNothingBehind(
      @ForAll @LongRange(min = 0, max = MOST) long seed,
      @ForAll @LongRange(max = 40) long few,
      @ForAll @LongRange(max = 40) long more) {
    Case one = Case.of(seed);
    MatchRun stopped = run(one, few);
    MatchRun later = run(one, few + more);

    assertThat(Arrays.compare(values(later.plan().score()), values(stopped.plan().score())))
        .isNotNegative();
    assertThat(run(one, few + more).plan().score()).isEqualTo(later.plan().score());
  }

  @Property(tries = 500)
  void theOrderOfTheInputDoesNotMatter(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    Case shuffled = new Case(Remake.shuffled(one.dataset(), seed), one.policy());

    Plan plan = run(one, PLENTY).plan();
    assertThat(run(shuffled, PLENTY).plan().score()).isEqualTo(plan.score());
    assertThat(run(shuffled, PLENTY).plan().placements())
        .as("ties are broken by numbers of people, not by the order in a file")
        .isEqualTo(plan.placements());
  }

  private static MatchRun run(Case one, long steps) {
    return one.exact(steps);
  }

  private static long[] values(Score score) {
    return score.values().stream().mapToLong(Score.Value::points).toArray();
  }
}
