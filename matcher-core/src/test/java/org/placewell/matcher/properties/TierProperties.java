package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.verify.Claim;
import org.placewell.matcher.verify.Verification;
import org.placewell.matcher.worlds.BruteForce;
import org.placewell.matcher.worlds.Remake;

/** Goals too large for one number are met tier by tier, and proven so. All invented. */
class TierProperties {
  private static final long MOST = 1_000_000_000;
  private static final long PLENTY = 1_000_000;

  @Property(tries = 2_000)
  void tierByTierIsWhatEnumerationFindsAndTheCertificateProvesIt(
      @ForAll @LongRange(max = MOST) long seed) {
    Case heavy = Case.heavy(seed);
    MatchRun run = run(heavy);

    assertThat(values(run.plan())).containsExactly(heavy.bruteForce().best());
    Verification verified = Verification.of(run.dataset(), run.policy(), run.plan());
    assertThat(verified.fault()).isEmpty();
    assertThat(verified.isProvenBest()).isTrue();
  }

  @Property(tries = 2_000)
  void whateverIsSpoiltWhatIsProvenIsTrue(@ForAll @LongRange(max = MOST) long seed) {
    Random random = new Random(seed);
    Case heavy = Case.heavy(seed);
    BruteForce judge = heavy.bruteForce();
    Plan best = run(heavy).plan();
    List<int[]> plans = judge.feasible();
    Plan any = judge.plan(plans.get(random.nextInt(plans.size())));
    Plan plan = random.nextBoolean() ? any : judge.plan(judge.assignment(best));
    Certificate proof = best.certificate().orElseThrow();

    assertTrue(heavy, judge, plan, proof);
    assertTrue(heavy, judge, plan, Spoiler.spoil(proof, random));
  }

  /** Where beds that people hold couple limits all the same, what is too large is refused. */
  private static MatchRun run(Case heavy) {
    Optional<MatchRun> run = served(heavy);
    Assume.that(run.isPresent());
    return run.orElseThrow();
  }

  private static Optional<MatchRun> served(Case heavy) {
    try {
      return Optional.of(heavy.exact(PLENTY));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static void assertTrue(Case heavy, BruteForce judge, Plan plan, Certificate proof) {
    Plan with = plan.with(Optional.of(proof));
    List<Claim> claims = Verification.of(heavy.dataset(), heavy.policy(), with).claims();
    boolean equal = true;
    for (int goal = 0; goal < claims.size() && equal; goal++) {
      long missing = judge.best()[goal] - values(plan)[goal];
      switch (claims.get(goal)) {
        case Claim.ProvenBest proven -> assertThat(missing).isZero();
        case Claim.Within within -> assertThat(missing).isBetween(0L, within.points());
        case Claim.Open open -> {}
      }
      equal = missing == 0;
    }
  }

  @Property(tries = 200)
  void theOrderOfTheInputDoesNotMatter(@ForAll @LongRange(max = MOST) long seed) {
    Case heavy = Case.heavy(seed);
    Case shuffled = new Case(Remake.shuffled(heavy.dataset(), seed), heavy.policy());

    List<Placement> placements = run(heavy).plan().placements();
    assertThat(run(shuffled).plan().placements()).isEqualTo(placements);
  }

  /** So that the properties above are about something. */
  @Example
  void manyHaveSeveralTiersAndManySpoiltOnesAreCaught() {
    int served = 0;
    int tiers = 0;
    int caught = 0;
    for (int seed = 0; seed < 500; seed++) {
      Case heavy = Case.heavy(seed);
      Optional<MatchRun> run = served(heavy);
      if (run.isEmpty()) {
        continue;
      }
      served++;
      Plan plan = run.get().plan();
      Certificate proof = plan.certificate().orElseThrow();
      tiers += proof.tiers().isEmpty() ? 0 : 1;
      Plan spoilt = plan.with(Optional.of(Spoiler.spoil(proof, new Random(seed))));
      Verification verified = Verification.of(heavy.dataset(), heavy.policy(), spoilt);
      caught += proof.tiers().isEmpty() || verified.isProvenBest() ? 0 : 1;
    }
    assertThat(served).as("not refused").isGreaterThan(400);
    assertThat(tiers).as("with several tiers").isGreaterThan(50);
    assertThat(caught).as("spoilt and caught").isGreaterThan(20);
  }

  private static long[] values(Plan plan) {
    return plan.score().values().stream().mapToLong(Score.Value::points).toArray();
  }
}
