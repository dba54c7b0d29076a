package org.placewell.matcher.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.ask.LeastChange.Point;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.PlanCheck;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.worlds.BruteForce;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.RandomWorld;
import org.placewell.matcher.worlds.World;

/** Every point of the curve is true: no plan there is keeps as many and is worth more. */
class LeastChangeTest {
  private static final MatchingEngine ENGINE = MatchingEngine.create();

  private static final Comparator<List<Long>> ORDER =
      (one, other) -> Arrays.compare(array(one), array(other));

  private static long[] array(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).toArray();
  }

  private static List<Long> worth(Plan plan) {
    return plan.score().values().stream().map(Score.Value::points).toList();
  }

  private static LeastChange ask(Inputs inputs, Plan told) {
    return WhatIfTest.about(inputs).leastChange(told);
  }

  /** One feasible assignment with what it keeps and what it is worth. */
  private record Possible(int kept, List<Long> value) {
    boolean beats(int other, List<Long> worth) {
      int better = ORDER.compare(value, worth);
      return kept >= other && better >= 0 && (kept > other || better > 0);
    }
  }

  @Test
  void noPlanBeatsAPointAndTheEndsAreTheExtremes() {
    int points = 0;
    int curves = 0;
    long exact = 0;
    for (long seed = 0; seed < 250; seed++) {
      Inputs inputs = new Inputs(RandomWorld.of(seed), RandomPolicy.of(seed));
      BruteForce brute = new BruteForce(inputs.dataset(), inputs.policy());
      List<int[]> feasible = brute.feasible();
      Plan told = brute.plan(feasible.get(new Random(seed).nextInt(feasible.size())));
      List<Possible> all =
          feasible.stream()
              .map(one -> new Possible(kept(brute.plan(one), told), worth(brute.plan(one))))
              .toList();

      LeastChange answer = ask(inputs, told);

      assertTrue(answer, all, told, inputs, seed);
      points += answer.points().size();
      exact += answer.points().stream().filter(Point::exact).count();
      curves += answer.points().size() > 1 ? 1 : 0;
    }
    assertThat(exact).isGreaterThan(points * 9L / 10);
    assertThat(curves).isGreaterThan(40);
    assertThat(points).isGreaterThan(300);
  }

  private static void assertTrue(
      LeastChange answer, List<Possible> all, Plan told, Inputs inputs, long seed) {
    for (Point point : answer.points()) {
      List<Long> worth = worth(point.plan());
      assertThat(PlanCheck.of(inputs.dataset(), inputs.policy(), point.plan()).passed()).isTrue();
      assertThat(point.kept()).as("seed %d", seed).isEqualTo(kept(point.plan(), told));
      if (point.exact()) {
        assertThat(all).as("seed %d", seed).noneMatch(one -> one.beats(point.kept(), worth));
      }
      assertThat(point.plan().score().values())
          .extracting(Score.Value::goal)
          .isEqualTo(inputs.policy().scored().stream().map(goal -> goal.name()).toList());
    }
    List<Integer> kept = answer.points().stream().map(Point::kept).toList();
    assertThat(kept).isSortedAccordingTo(Comparator.reverseOrder()).doesNotHaveDuplicates();
    if (answer.points().getFirst().exact()) {
      assertThat(kept.getFirst()).isEqualTo(all.stream().mapToInt(Possible::kept).max().orElse(0));
    }
    assertThat(worth(answer.points().getLast().plan()))
        .as("seed %d", seed)
        .isEqualTo(all.stream().map(Possible::value).max(ORDER).orElseThrow());
  }

  private static int kept(Plan plan, Plan told) {
    return (int)
        told.placements().stream()
            .filter(placement ->
                plan.of(placement.referral())
                    .map(Placement::vacancy)
                    .equals(Optional.of(placement.vacancy())))
            .count();
  }

  @Test
  void thePriceOfStabilityIsSaidInWords() {
    World before = World.on("2026-05-04").person("B").vacancy("V");
    World now = World.on("2026-05-04").person("B").vacancy("V").person("A", p -> p.band(Band.A));
    Plan told = ENGINE.match(before.dataset(), Policy.englishCouncil()).plan();

    LeastChange answer = ask(new Inputs(now.dataset(), Policy.englishCouncil()), told);

    assertThat(answer.points()).extracting(Point::kept).containsExactly(1, 0);
    assertThat(answer.points())
        .extracting(Point::words)
        .containsExactly(
            "Keep 1 of 1 as told: urgency 300 less.",
            "Keep 0 of 1 as told: no goal is worth less. It changes for B.");
    assertThat(answer.summary())
        .isEqualTo(
            "1 told of a place, all still possible. 1 can be kept, at a price: urgency 300 less."
                + " 0 can be kept at no price.");
  }

  @Test
  void aPlaceThatIsNoMoreIsSaidWithItsReason() {
    Plan told =
        ENGINE
            .match(
                World.on("2026-05-04").person("A").person("B").vacancy("V").vacancy("W").dataset(),
                Policy.englishCouncil())
            .plan();
    World now =
        World.on("2026-05-04")
            .person("A", p -> p.readyOn("2026-08-01"))
            .vacancy("V", "h-V", v -> v.fillBy("2026-06-01"));

    LeastChange answer = ask(new Inputs(now.dataset(), Policy.englishCouncil()), told);

    assertThat(answer.told()).isEqualTo(2);
    assertThat(answer.impossible()).hasSize(2);
    assertThat(answer.impossible().toString()).doesNotContain("2026");
    assertThat(answer.impossible())
        .extracting(LeastChange.Impossible::words)
        .anyMatch(words -> words.contains("must be filled by 2026-06-01"))
        .anyMatch(words -> words.contains("B was told of") && words.contains("is not on the list"));
    assertThat(answer.points()).hasSize(1);
    assertThat(answer.summary()).contains("2 told of a place, 0 still possible.");
  }

  @Test
  void nobodyToldAndNobodyWaitingAreAnswersToo() {
    Inputs empty = new Inputs(World.on("2026-05-04").dataset(), Policy.englishCouncil());
    Plan none = ENGINE.match(empty.dataset()).plan();

    assertThat(ask(empty, none).summary()).isEqualTo("Nobody was told of a place.");
    assertThat(ask(empty, none).points()).hasSize(1);
  }

  @Test
  void theRuleOfTheQuestionIsInNothingThatIsHandedOn() {
    for (long seed = 0; seed < 20; seed++) {
      Inputs inputs = new Inputs(RandomWorld.of(seed), RandomPolicy.of(seed));
      Plan told = ENGINE.match(inputs.dataset(), inputs.policy()).plan();
      LeastChange answer = ask(inputs, told);
      assertThat(Json.standard().writeRecord("least-change", answer)).doesNotContain("marked");
      assertThat(ask(inputs, told)).isEqualTo(answer);
      for (Point point : answer.points()) {
        Plan read = Json.standard().readPlan(Json.standard().write(point.plan()));
        assertThat(read).isEqualTo(point.plan());
      }
    }
  }

  @Test
  void aPolicyThatHasNoRoomForOneMoreGoalIsWeighed() {
    Policy old = Policy.englishCouncil();
    List<Goal> goals = new ArrayList<>(old.goals());
    while (goals.size() + 1 < Policy.MOST_GOALS) {
      goals.add(new Goal("more " + goals.size(), "nothing"));
    }
    Policy full =
        new Policy(
            old.name(),
            old.version(),
            old.clock(),
            old.hard(),
            old.soft(),
            old.limits(),
            goals,
            old.review());
    World now = World.on("2026-05-04").person("B").vacancy("V").person("A", p -> p.band(Band.A));
    Plan told =
        ENGINE.match(World.on("2026-05-04").person("B").vacancy("V").dataset(), full).plan();

    assertThat(ask(new Inputs(now.dataset(), full), told).points())
        .extracting(Point::kept)
        .containsExactly(1, 0);
  }
}
