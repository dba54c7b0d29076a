package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.Breach;
import org.placewell.matcher.plan.Breach.Kind;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.PlanCheck;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.worlds.BruteForce;

/**
 * The check catches every mutated plan. Each mutation begins with some feasible plan, whose facts
 * and score are right, and must bring a breach of its kind that no pin excuses.
 */
class MutationProperties {
  private static final long MOST = 1_000_000_000;

  /** A feasible plan that places somebody, and the one place in it to spoil. */
  private static final class Sound {
    private final Case of;
    private final BruteForce judge;
    private final int[] assignment;
    private final Plan plan;
    private final int at;

    private Sound(long seed) {
      of = Case.of(seed);
      judge = of.bruteForce();
      Random random = new Random(seed);
      List<int[]> plans = judge.feasible();
      assignment = plans.get(random.nextInt(plans.size()));
      plan = judge.plan(assignment);
      at = plan.placements().isEmpty() ? -1 : random.nextInt(plan.placements().size());
    }

    static Sound of(long seed) {
      return new Sound(seed);
    }

    Case of() {
      return of;
    }

    BruteForce judge() {
      return judge;
    }

    int[] assignment() {
      return assignment.clone();
    }

    Plan plan() {
      return plan;
    }

    Placement placement() {
      Assume.that(at >= 0);
      return plan.placements().get(at);
    }

    List<Breach> breaches(Plan mutated) {
      PlanCheck check = PlanCheck.of(of.dataset(), of.policy(), mutated);
      assertThat(check.passed()).isEqualTo(check.others().isEmpty());
      return check.others();
    }

    List<Breach> breaches(int[] mutated) {
      return breaches(judge.plan(mutated));
    }

    Plan with(UnaryOperator<Placement> change) {
      List<Placement> placements = new ArrayList<>(plan.placements());
      placements.set(at, change.apply(placement()));
      return new Plan(plan.origin(), placements, plan.score());
    }
  }

  private static void caught(List<Breach> breaches, Kind kind) {
    assertThat(breaches).extracting(Breach::kind).contains(kind);
  }

  @Property(tries = 300)
  void aFeasiblePlanPasses(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Sound sound = Sound.of(seed);
    assertThat(sound.breaches(sound.plan())).isEmpty();
  }

  @Property(tries = 300)
  void aDroppedPin(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Sound sound = Sound.of(seed);
    for (int row = 0; row < sound.assignment().length; row++) {
      if (sound.judge().pinned(row) >= 0) {
        int[] mutated = sound.assignment();
        mutated[row] = BruteForce.NONE;
        caught(sound.breaches(mutated), Kind.PIN_MISSING);
      }
    }
  }

  @Property(tries = 300)
  void aPinMovedElsewhere(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Sound sound = Sound.of(seed);
    for (int row = 0; row < sound.assignment().length; row++) {
      if (sound.judge().pinned(row) >= 0 && sound.judge().columns() > 1) {
        int[] mutated = sound.assignment();
        mutated[row] = (mutated[row] + 1) % sound.judge().columns();
        caught(sound.breaches(mutated), Kind.PIN_MISSING);
      }
    }
  }

  @Property(tries = 300)
  void aForbiddenVacancy(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Sound sound = Sound.of(seed);
    for (int row = 0; row < sound.assignment().length; row++) {
      for (int column = 0; column < sound.judge().columns(); column++) {
        if (sound.judge().pinned(row) < 0 && !sound.judge().mayMove(row, column)) {
          int[] mutated = sound.assignment();
          mutated[row] = column;
          caught(sound.breaches(mutated), Kind.HARD_RULE);
        }
      }
    }
  }

  @Property(tries = 300)
  void aPersonTwice(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Sound sound = Sound.of(seed);
    List<Placement> placements = new ArrayList<>(sound.plan().placements());
    placements.add(sound.placement());
    Plan mutated = new Plan(sound.plan().origin(), placements, sound.plan().score());
    caught(sound.breaches(mutated), Kind.TWICE);
  }

  /** Every assignment of allowed pairs that brute force finds broken breaks a limit. */
  @Property(tries = 300)
  void aBrokenLimit(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    BruteForce judge = one.bruteForce();
    List<int[]> broken = new ArrayList<>();
    judge.forEach(assignment -> {
      if (!judge.isFeasible(assignment)) {
        broken.add(assignment.clone());
      }
    });
    Random random = new Random(seed);
    for (int i = 0; i < Math.min(10, broken.size()); i++) {
      Plan plan = judge.plan(broken.get(random.nextInt(broken.size())));
      List<Breach> breaches = PlanCheck.of(one.dataset(), one.policy(), plan).others();
      assertThat(breaches).isNotEmpty().extracting(Breach::kind).containsOnly(Kind.LIMIT);
    }
  }

  @Property(tries = 300)
  void aHeldBedWhoseHolderStays(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Sound sound = Sound.of(seed);
    BruteForce judge = sound.judge();
    for (int row = 0; row < judge.rows(); row++) {
      int own = judge.eligibility().ownColumn(row).orElse(-1);
      if (own >= 0 && sound.assignment()[row] == BruteForce.NONE) {
        for (int other = 0; other < judge.rows(); other++) {
          if (other != row && judge.pinned(other) < 0 && judge.mayMove(other, own)) {
            int[] mutated = sound.assignment();
            mutated[other] = own;
            assertThat(sound.breaches(mutated))
                .anyMatch(b -> b.kind() == Kind.LIMIT && b.rule().equals("capacity"));
          }
        }
      }
    }
  }

  @Property(tries = 300)
  void aWrongFact(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Sound sound = Sound.of(seed);
    Optional<ReferralId> nobody = Optional.of(new ReferralId("nobody"));
    List<UnaryOperator<Placement>> changes =
        List.of(
            p -> copy(p, p.start().plusDays(1), p.review(), p.provisional(), p.after()),
            p -> copy(p, p.start().minusDays(1), p.review(), p.provisional(), p.after()),
            p -> copy(p, p.start(), !p.review(), p.provisional(), p.after()),
            p -> copy(p, p.start(), p.review(), !p.provisional(), p.after()),
            p -> copy(p, p.start(), p.review(), p.provisional(), nobody));
    sound.placement();
    for (UnaryOperator<Placement> change : changes) {
      List<Breach> breaches = sound.breaches(sound.with(change));
      assertThat(breaches).extracting(Breach::kind).containsExactly(Kind.WRONG_FACT);
    }
  }

  private static Placement copy(
      Placement p,
      LocalDate start,
      boolean review,
      boolean provisional,
      Optional<ReferralId> after) {
    return new Placement(p.referral(), p.vacancy(), start, review, provisional, after);
  }

  @Property(tries = 300)
  void aForgottenPredecessor(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Sound sound = Sound.of(seed);
    for (int i = 0; i < sound.plan().placements().size(); i++) {
      Placement next = sound.plan().placements().get(i);
      if (next.after().isPresent()) {
        List<Placement> placements = new ArrayList<>(sound.plan().placements());
        placements.set(
            i, copy(next, next.start(), next.review(), next.provisional(), Optional.empty()));
        Plan mutated = new Plan(sound.plan().origin(), placements, sound.plan().score());
        caught(sound.breaches(mutated), Kind.WRONG_FACT);
      }
    }
  }

  @Property(tries = 300)
  void aWrongScore(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Sound sound = Sound.of(seed);
    List<Score.Value> values = sound.plan().score().values();
    for (int i = 0; i < values.size(); i++) {
      for (int change : List.of(1, -1)) {
        List<Score.Value> wrong = new ArrayList<>(values);
        wrong.set(i, new Score.Value(values.get(i).goal(), values.get(i).points() + change));
        assertThat(sound.breaches(scored(sound, wrong)))
            .extracting(Breach::kind)
            .containsExactly(Kind.SCORE);
      }
    }
    assertThat(sound.breaches(scored(sound, List.of())))
        .extracting(Breach::kind)
        .containsExactly(Kind.SCORE);
  }

  private static Plan scored(Sound sound, List<Score.Value> values) {
    return new Plan(sound.plan().origin(), sound.plan().placements(), new Score(values));
  }

  @Property(tries = 300)
  void whoOrWhatDoesNotExist(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Sound sound = Sound.of(seed);
    Placement real = sound.placement();
    Placement who =
        new Placement(
            new ReferralId("nobody"), real.vacancy(), real.start(), false, false, Optional.empty());
    Placement where =
        new Placement(
            real.referral(), new VacancyId("nowhere"), real.start(), false, false, real.after());
    for (Placement wrong : List.of(who, where)) {
      caught(sound.breaches(sound.with(p -> wrong)), Kind.NOT_IN_MATCHING);
    }
  }

  @Property(tries = 300)
  void whoTakesNoPart(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Sound sound = Sound.of(seed);
    sound.of().dataset().referrals().stream()
        .filter(referral -> sound.judge().eligibility().row(referral.id()).isEmpty())
        .forEach(outside ->
            caught(
                sound.breaches(
                    sound.with(p ->
                        new Placement(
                            outside.id(), p.vacancy(), p.start(), false, false, p.after()))),
                Kind.NOT_IN_MATCHING));
  }
}
