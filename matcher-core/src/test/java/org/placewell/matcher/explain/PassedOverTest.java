package org.placewell.matcher.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.explain.PassedOver.Cause;
import org.placewell.matcher.explain.PassedOver.Passing;
import org.placewell.matcher.explain.PassedOver.Person;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.PlanCheck;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.RandomWorld;
import org.placewell.matcher.worlds.World;

class PassedOverTest {
  private static final int WORLDS = 400;

  @Test
  void nobodyIsPassedOverWhereNobodyWaits() {
    assertThat(find(World.on("2024-03-06").vacancy("V")).people()).isZero();
    assertThat(find(World.on("2024-03-06").person("R")).people()).isZero();
    assertThat(find(World.on("2024-03-06").vacancy("V").person("R")).headline())
        .isEqualTo("Passed over: nobody earlier on the list or more urgent.");
  }

  @Test
  void anAgreedPlacementPassesOver() {
    World world =
        World.on("2024-03-06")
            .vacancy("V")
            .person("E", p -> p.referred("2023-01-01").band(Band.A))
            .person("L", p -> p.referred("2024-03-01").band(Band.D))
            .pin("L", "V");

    PassedOver passedOver = find(world);

    assertThat(passedOver.people()).isEqualTo(1);
    assertThat(passedOver.places()).isEqualTo(1);
    Passing passing = passedOver.list().getFirst().passings().getFirst();
    assertThat(passing.cause()).isEqualTo(Cause.AGREED);
    assertThat(passing.gained().value()).isEqualTo("L");
    assertThat(passing.words())
        .isEqualTo(
            "E is earlier on the list and more urgent and could have V: it is agreed for L.");
    assertThat(passedOver.headline())
        .isEqualTo(
            "Passed over: 1 person with no place could have had one that goes to somebody later on the list or less urgent.");
  }

  /** Counted again pair by pair from what the rules say, and each reason put to the test. */
  @Test
  void aRecountComesToTheSameAndEveryReasonIsTrue() {
    Map<Cause, Integer> causes = new EnumMap<>(Cause.class);
    for (long seed = 0; seed < WORLDS; seed++) {
      Dataset dataset = RandomWorld.of(seed);
      Policy policy = RandomPolicy.of(seed);
      for (MatchRun run : List.of(waitingList(dataset, policy), exact(dataset, policy))) {
        if (run.check().passed()) {
          recount(run, seed, causes);
        }
      }
    }
    assertThat(causes.keySet()).contains(Cause.AGREED, Cause.LIMIT, Cause.GOAL, Cause.SEARCH);
  }

  private static void recount(MatchRun run, long seed, Map<Cause, Integer> causes) {
    PassedOver found = Explanation.of(run).passedOver(Integer.MAX_VALUE);
    Map<ReferralId, Integer> expected = expected(run);
    Map<ReferralId, Integer> told = new HashMap<>();
    for (Person person : found.list()) {
      told.put(person.referral(), person.places());
      assertThat(person.passings()).hasSize(person.places());
      for (Passing passing : person.passings()) {
        causes.merge(passing.cause(), 1, Integer::sum);
        judge(run, person.referral(), passing, seed);
      }
    }
    assertThat(told).as("seed %d", seed).isEqualTo(expected);
    assertThat(found.people()).isEqualTo(expected.size());
    assertThat(found.places()).isEqualTo(expected.values().stream().mapToLong(n -> n).sum());
    int most = found.list().stream().mapToInt(p -> p.passings().size()).max().orElse(0);
    assertThat(Explanation.of(run).passedOver(0).places()).isEqualTo(found.places());
    assertThat(most).isLessThanOrEqualTo(run.dataset().stock().vacancies().size());
  }

  private static Map<ReferralId, Integer> expected(MatchRun run) {
    Map<ReferralId, Integer> expected = new HashMap<>();
    var eligibility = run.eligibility();
    Map<ReferralId, Placement> moves = run.plan().byReferral();
    for (int row = 0; row < eligibility.rows().size(); row++) {
      ReferralId id = eligibility.rows().get(row).id();
      for (int column = 0; !moves.containsKey(id) && column < run.graph().columns(); column++) {
        boolean own = eligibility.ownColumn(row).equals(Optional.of(column));
        int pair = run.graph().pair(row, column);
        if (!own && pair >= 0 && outOfTurn(run, row, column, pair)) {
          expected.merge(id, 1, Integer::sum);
        }
      }
    }
    return expected;
  }

  private static boolean outOfTurn(MatchRun run, int row, int column, int pair) {
    var vacancy = run.eligibility().columns().get(column).vacancy().id();
    boolean adds = run.policy().scored().getFirst().measure().isEmpty();
    for (Placement move : run.plan().placements()) {
      int other = run.eligibility().row(move.referral()).orElseThrow();
      if (move.vacancy().equals(vacancy)) {
        long lead = run.graph().points(0, pair) - points(run, other, column);
        if (other > row || (adds && lead > 0)) {
          return true;
        }
      }
    }
    return false;
  }

  private static long points(MatchRun run, int row, int column) {
    return run.graph().points(0, run.graph().pair(row, column));
  }

  /** The two change places, the other going back to where they are; then the plan is judged. */
  private static void judge(MatchRun run, ReferralId passed, Passing passing, long seed) {
    Plan swapped = swapped(run, passed, passing);
    boolean broken = !run.check().breaches().isEmpty();
    boolean breaks =
        broken || !PlanCheck.of(run.dataset(), run.policy(), swapped).breaches().isEmpty();
    int order = swapped.score().compareTo(run.plan().score());
    switch (passing.cause()) {
      case AGREED ->
          assertThat(run.eligibility().pin(row(run, passing.gained())).isPresent()).isTrue();
      case LIMIT -> assertThat(breaks).as("seed %d %s", seed, passing).isTrue();
      case GOAL -> assertThat(order).as("seed %d %s", seed, passing).isNegative();
      case CHAIN -> assertThat(breaks).as("seed %d %s", seed, passing).isTrue();
      case TIE -> assertThat(order).as("seed %d %s", seed, passing).isZero();
      case SEARCH -> {
        assertThat(order).as("seed %d %s", seed, passing).isPositive();
        assertThat(isProven(run)).as("seed %d %s", seed, passing).isFalse();
      }
      case WHOLE_PLAN -> assertThat(run.policy().measured()).isNotEmpty();
    }
  }

  private static boolean isProven(MatchRun run) {
    List<Long> reached = run.plan().score().values().stream().map(Score.Value::points).toList();
    return run.plan().certificate().map(Certificate::bounds).filter(reached::equals).isPresent();
  }

  private static Plan swapped(MatchRun run, ReferralId passed, Passing passing) {
    int[] chosen = new int[run.graph().rows()];
    for (int row = 0; row < chosen.length; row++) {
      chosen[row] = run.graph().ownBedPair(row);
    }
    for (Placement move : run.plan().placements()) {
      int row = row(run, move.referral());
      int column = run.eligibility().column(move.vacancy()).orElseThrow();
      chosen[row] = run.graph().pair(row, column);
    }
    int gained = row(run, passing.gained());
    int lost = row(run, passed);
    int column = run.eligibility().column(passing.vacancy()).orElseThrow();
    chosen[lost] = run.graph().pair(lost, column);
    chosen[gained] = run.graph().ownBedPair(gained);
    return Plan.of(run.graph(), chosen, run.plan().origin());
  }

  private static int row(MatchRun run, ReferralId referral) {
    return run.eligibility().row(referral).orElseThrow();
  }

  private static PassedOver find(World world) {
    MatchRun run = exact(world.dataset(), Policy.englishCouncil());
    return Explanation.of(run).passedOver(3);
  }

  private static MatchRun waitingList(Dataset dataset, Policy policy) {
    return MatchingEngine.create().using(Matcher.waitingList()).match(dataset, policy);
  }

  private static MatchRun exact(Dataset dataset, Policy policy) {
    return MatchingEngine.create()
        .using(Matcher.exact())
        .within(Budget.ofSteps(20_000))
        .match(dataset, policy);
  }
}
