package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.policy.ConflictLimit;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.verify.Claim;
import org.placewell.matcher.verify.Verification;
import org.placewell.matcher.worlds.BruteForce;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.RandomWorld;

/**
 * Nothing makes the verification lie. Certificate, plan, dataset and policy are spoilt in thousands
 * of ways; whatever is still said to be proven is true by brute force.
 */
class SoundnessProperties {
  private static final long MOST = 1_000_000_000;

  /** One verification of something spoilt, and what is true. */
  private record Trial(Case of, Plan plan, Verification verified, List<Long> best) {

    static Trial of(long seed) {
      Random random = new Random(seed);
      Case original = Case.of(seed);
      MatchRun run = match(original, random);
      Case of = random.nextInt(3) == 0 ? spoilt(original, random) : original;
      BruteForce judge = of.bruteForce();
      Plan plan = random.nextInt(3) == 0 ? any(judge, random) : like(run.plan(), judge);
      Certificate proof = run.plan().certificate().orElseThrow();
      boolean kept = random.nextInt(8) == 0;
      return of(of, judge, plan, kept ? proof : Spoiler.spoil(proof, random));
    }

    static Trial of(Case of, BruteForce judge, Plan plan, Certificate proof) {
      Plan with = plan.with(Optional.of(proof));
      return new Trial(
          of,
          with,
          Verification.of(of.dataset(), of.policy(), with),
          Arrays.stream(judge.best()).boxed().toList());
    }

    /** Whether all that is claimed is true. */
    void holds() {
      boolean equal = true;
      for (int goal = 0; goal < verified.claims().size() && equal; goal++) {
        long missing = best.get(goal) - values(plan.score()).get(goal);
        switch (verified.claims().get(goal)) {
          case Claim.ProvenBest proven -> assertThat(missing).isZero();
          case Claim.Within within -> assertThat(missing).isBetween(0L, within.points());
          case Claim.Open open -> {}
        }
        equal = missing == 0;
      }
    }

    boolean isBest() {
      return best.equals(values(plan.score()));
    }
  }

  private static MatchRun match(Case of, Random random) {
    long steps = random.nextBoolean() ? 1_000_000 : random.nextInt(12);
    return of.exact(steps);
  }

  private static Plan any(BruteForce judge, Random random) {
    List<int[]> plans = judge.feasible();
    return judge.plan(plans.get(random.nextInt(plans.size())));
  }

  /** The same moves, if they are still possible, with the facts and the score they have now. */
  private static Plan like(Plan plan, BruteForce judge) {
    int[] same = judge.assignment(plan);
    return judge.isFeasible(same) ? judge.plan(same) : any(judge, new Random(0));
  }

  private static Case spoilt(Case of, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Case(RandomWorld.of(random.nextInt()), of.policy());
      case 1 -> new Case(of.dataset(), RandomPolicy.of(random.nextInt()));
      case 2 -> new Case(of.dataset(), policy(of.policy(), random));
      default -> new Case(dataset(of.dataset(), random), of.policy());
    };
  }

  private static Policy policy(Policy of, Random random) {
    List<Feed> soft = new ArrayList<>(of.soft());
    List<HardRule> hard = new ArrayList<>(of.hard());
    List<GroupLimit> limits = new ArrayList<>(of.limits());
    switch (random.nextInt(5)) {
      case 0 -> soft.replaceAll(f -> new Feed(f.rule(), f.goal(), f.weight() + random.nextInt(2)));
      case 1 -> hard.removeIf(rule -> !rule.name().equals("dates") && random.nextBoolean());
      case 2 -> limits.removeIf(limit -> random.nextBoolean());
      case 3 -> Collections.shuffle(limits, random);
      default -> {
        limits.clear();
        limits.addAll(RandomPolicy.of(random.nextInt()).limits());
      }
    }
    return new Policy(
        of.name(), of.version(), of.clock(), hard, soft, limits, of.goals(), of.review());
  }

  /** Without somebody, if all else can stay as it is, or else the same. */
  private static Dataset dataset(Dataset of, Random random) {
    List<Referral> others = new ArrayList<>(of.referrals());
    if (!others.isEmpty()) {
      others.remove(random.nextInt(others.size()));
    }
    try {
      return new Dataset(
          of.id(), of.on(), of.stock(), others, of.casework(), of.supplied(), of.bankHolidays());
    } catch (InvalidInputException e) {
      return of;
    }
  }

  private static List<Long> values(Score score) {
    return score.values().stream().map(Score.Value::points).toList();
  }

  @Property(tries = 6_000)
  void whateverIsSpoiltWhatIsProvenIsTrue(@ForAll @LongRange(max = MOST) long seed) {
    Trial.of(seed).holds();
  }

  /** A plan that is not the best, with a certificate that says it is. */
  @Property(tries = 1_000)
  void aPlanThatIsNotTheBestIsNeverProvenToBe(@ForAll @LongRange(max = MOST) long seed) {
    Random random = new Random(seed);
    Case of = Case.of(seed);
    BruteForce judge = of.bruteForce();
    Certificate proof = match(of, random).plan().certificate().orElseThrow();
    Plan plan = any(judge, random);
    List<Long> values = values(plan.score());
    for (int i = 0; i < 3; i++) {
      Trial trial = Trial.of(of, judge, plan, with(proof, values));
      assertThat(trial.isBest() || trial.verified().fault().isPresent()).isTrue();
      proof = Spoiler.spoil(proof, random);
    }
  }

  @Property(tries = 1_000)
  void aBoundBelowTheBestIsCaught(@ForAll @LongRange(max = MOST) long seed) {
    Random random = new Random(seed);
    Case of = Case.of(seed);
    BruteForce judge = of.bruteForce();
    Plan plan = match(of, random).plan();
    Certificate proof = plan.certificate().orElseThrow();
    for (int goal = 0; goal < proof.bounds().size(); goal++) {
      List<Long> lower = new ArrayList<>(proof.bounds());
      lower.set(goal, Math.min(values(plan.score()).get(goal), lower.get(goal)) - 1);
      assertThat(Trial.of(of, judge, plan, with(proof, lower)).verified().fault()).isPresent();
    }
  }

  /** Two cases that say the same in two ways leave as much out as one. */
  @Property(tries = 1_000)
  void twinsAreNoCover(@ForAll @LongRange(max = MOST) long seed) {
    Random random = new Random(seed);
    Case of = Case.of(seed);
    BruteForce judge = of.bruteForce();
    Certificate proof = match(of, random).plan().certificate().orElseThrow();
    Plan plan = any(judge, random);
    for (Certificate.Leaf leaf : proof.leaves()) {
      if (!leaf.cases().isEmpty()) {
        Trial.of(of, judge, plan, twins(proof, leaf)).holds();
      }
    }
  }

  /** The same of whoever stands on both sides of a conflict, wherever there is one. */
  @Property(tries = 1_000)
  void twinsOnBothSidesAreNoCover(@ForAll @LongRange(max = MOST) long seed) {
    Case of = Case.of(seed);
    BruteForce judge = of.bruteForce();
    Certificate proof = match(of, new Random(seed)).plan().certificate().orElseThrow();
    Plan plan = any(judge, new Random(seed));
    for (int limit = 1; limit < judge.eligibility().limits().size(); limit++) {
      if (judge.eligibility().limits().get(limit) instanceof ConflictLimit conflict) {
        for (int column = 0; column < judge.columns(); column++) {
          for (String group : groups(judge, conflict)) {
            Certificate.Case both = both(judge, new Certificate.Limit(limit, group, false), column);
            Certificate.Leaf leaf = new Certificate.Leaf(List.of(both), none());
            Trial.of(of, judge, plan, twins(proof, leaf)).holds();
          }
        }
      }
    }
  }

  private static Certificate.Duals none() {
    return new Certificate.Duals(List.of(), List.of());
  }

  private static Certificate.Case both(BruteForce judge, Certificate.Limit limit, int column) {
    return new Certificate.Case(
        Certificate.Kind.BOTH_SIDES,
        Optional.of(limit),
        Optional.empty(),
        Optional.of(judge.eligibility().columns().get(column).vacancy().id()),
        0);
  }

  private static Set<String> groups(BruteForce judge, ConflictLimit conflict) {
    Set<String> groups = new TreeSet<>();
    for (int row = 0; row < judge.rows(); row++) {
      for (int column = 0; column < judge.columns(); column++) {
        conflict
            .sides(judge.eligibility().pair(row, column))
            .forEach(side -> groups.add(side.group()));
      }
    }
    return groups;
  }

  private static Certificate twins(Certificate proof, Certificate.Leaf leaf) {
    Certificate.Case last = leaf.cases().getLast();
    List<Certificate.Case> other = new ArrayList<>(leaf.cases());
    other.set(
        other.size() - 1,
        new Certificate.Case(
            last.kind(), last.limit(), last.referral(), last.vacancy(), last.least() + 1));
    List<Certificate.Leaf> leaves = List.of(leaf, new Certificate.Leaf(other, leaf.duals()));
    return new Certificate(
        proof.shifts(), List.of(), proof.base(), proof.reductions(), leaves, proof.tiers());
  }

  private static Certificate with(Certificate proof, List<Long> bounds) {
    return new Certificate(
        proof.shifts(), bounds, proof.base(), proof.reductions(), proof.leaves(), proof.tiers());
  }

  /** So that the properties above are about something. */
  @Example
  void manyAreCaughtAndSomeSpoilsDoNoHarm() {
    int caught = 0;
    int proven = 0;
    int within = 0;
    int cases = 0;
    for (int seed = 0; seed < 1_000; seed++) {
      Trial trial = Trial.of(seed);
      trial.holds();
      caught += trial.verified().fault().isPresent() ? 1 : 0;
      proven += trial.verified().isProvenBest() ? 1 : 0;
      within += trial.verified().claims().stream().anyMatch(Claim.Within.class::isInstance) ? 1 : 0;
      cases += trial.plan().certificate().orElseThrow().leaves().size() > 1 ? 1 : 0;
    }
    assertThat(caught).as("caught").isGreaterThan(300);
    assertThat(proven).as("harmless").isGreaterThan(100);
    assertThat(within).as("weaker, and said so").isGreaterThan(5);
    assertThat(cases).as("with several cases").isGreaterThan(20);
  }
}
