package org.placewell.matcher.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.ask.PlanDiff.PersonChange;
import org.placewell.matcher.ask.PlanDiff.Turn;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.RandomWorld;
import org.placewell.matcher.worlds.World;

/** A difference names everybody whose placement is another one, and nobody else. */
class PlanDiffTest {
  private static final MatchingEngine ENGINE = MatchingEngine.create();

  private static MatchRun run(World world) {
    return ENGINE.match(world.dataset(), Policy.englishCouncil());
  }

  private static World two() {
    return World.on("2026-05-04").person("A", p -> p.band(Band.A)).person("B").vacancy("V");
  }

  @Test
  void whoGainsWhoLosesAndWhyIsSaidInWordsAndNumbers() {
    MatchRun before = run(two());
    MatchRun after = run(two().vacancy("W"));
    PlanDiff gained = PlanDiff.of(before, after);
    PlanDiff lost = PlanDiff.of(after, before);

    assertThat(gained.summary())
        .isEqualTo("1 person gains a place; 1 of 1 placements stays as it is.");
    assertThat(gained.people())
        .singleElement()
        .satisfies(person -> {
          assertThat(person.turn()).isEqualTo(Turn.GAINS);
          assertThat(person.words()).isEqualTo("B gains W from 2026-05-04.");
        });
    assertThat(gained.onlyAfter().vacancies()).extracting("value").containsExactly("W");
    assertThat(lost.people())
        .extracting(PersonChange::words)
        .containsExactly("B loses W: W is not on offer. B waits on.");
    assertThat(lost.onlyBefore().vacancies()).extracting("value").containsExactly("W");
    assertThat(gained.goals().getFirst().difference()).isEqualTo(OptionalLong.of(230));
    assertThat(gained.goals().getFirst().words())
        .isEqualTo("urgency: 760, 230 more than 530; proven best.");
  }

  @Test
  void whoIsPassedByIsToldWhoCameFirst() {
    MatchRun before = run(World.on("2026-05-04").person("B").vacancy("V"));

    PersonChange loser = PlanDiff.of(before, run(two())).people(Turn.LOSES).getFirst();

    assertThat(loser.words()).startsWith("B loses V: V goes to A, who comes first on urgency");
    assertThat(loser.why()).hasSize(1);
    assertThat(PlanDiff.of(before, run(two())).people(Turn.GAINS).getFirst().words())
        .isEqualTo("A gains V (which B had) from 2026-05-04.");
  }

  @Test
  void otherTermsAreDatesAndCertainty() {
    World early = World.on("2026-05-04").person("A").vacancy("V");
    World late = World.on("2026-05-04").person("A", p -> p.readyOn("2026-05-20")).vacancy("V");

    PlanDiff diff = PlanDiff.of(run(early), run(late));

    assertThat(diff.people())
        .extracting(PersonChange::words)
        .containsExactly("A keeps V, from 2026-05-20 instead of 2026-05-04 and now provisional.");
    assertThat(PlanDiff.of(run(late), run(early)).people().getFirst().words())
        .isEqualTo("A keeps V, from 2026-05-04 instead of 2026-05-20 and no longer provisional.");
  }

  @Test
  void whoIsWithdrawnLosesAndIsNamedAsGone() {
    PlanDiff diff = PlanDiff.of(run(two()), run(World.on("2026-05-04").person("B").vacancy("V")));

    assertThat(diff.onlyBefore().people()).extracting("value").containsExactly("A");
    assertThat(diff.people())
        .extracting(PersonChange::words)
        .containsExactly(
            "A loses V: A is not on the list.", "B gains V (which A had) from 2026-05-04.");
  }

  @Test
  void twoEqualRunsDifferInNothing() {
    for (World world : List.of(two(), World.on("2026-05-04"), World.on("2026-05-04").person("A"))) {
      PlanDiff diff = PlanDiff.of(run(world), run(world));
      assertThat(diff.isEmpty()).isTrue();
      assertThat(diff.summary()).isEqualTo("Nothing changes.");
    }
  }

  @Test
  void everybodyWhoDiffersIsNamedOnceAndRightly() {
    Set<Turn> seen = new HashSet<>();
    for (long seed = 0; seed < 300; seed++) {
      Inputs inputs = new Inputs(RandomWorld.of(seed), RandomPolicy.of(seed));
      Inputs changed = RandomScenario.of(inputs, seed).apply(inputs);
      MatchRun before = ENGINE.match(inputs.dataset(), inputs.policy());
      MatchRun after = ENGINE.match(changed.dataset(), changed.policy());
      PlanDiff diff = PlanDiff.of(before, after);

      assertThat(named(diff)).as("seed %d", seed).isEqualTo(expected(before, after));
      diff.people().forEach(person -> seen.add(person.turn()));
      diff.people().forEach(person -> assertReasons(person, after));
      assertGoals(diff, before, after);
      assertThat(Json.standard().writeRecord("diff", PlanDiff.of(before, after)))
          .isEqualTo(Json.standard().writeRecord("diff", diff));
    }
    assertThat(seen).containsExactlyInAnyOrder(Turn.values());
  }

  private static Map<String, String> named(PlanDiff diff) {
    Map<String, String> named = new TreeMap<>();
    diff.people()
        .forEach(person ->
            assertThat(named.put(person.referral().value(), person.turn().name())).isNull());
    return named;
  }

  /** By looking at each person of either list in both plans. */
  private static Map<String, String> expected(MatchRun before, MatchRun after) {
    Set<ReferralId> all = new HashSet<>();
    before.dataset().referrals().stream().map(Referral::id).forEach(all::add);
    after.dataset().referrals().stream().map(Referral::id).forEach(all::add);
    Map<String, String> expected = new TreeMap<>();
    for (ReferralId id : all) {
      Optional<Placement> was = before.plan().of(id);
      Optional<Placement> is = after.plan().of(id);
      if (!was.equals(is)) {
        boolean same = was.map(Placement::vacancy).equals(is.map(Placement::vacancy));
        Turn placed = was.isEmpty() ? Turn.GAINS : same ? Turn.OTHER_TERMS : Turn.MOVES;
        expected.put(id.value(), (is.isEmpty() ? Turn.LOSES : placed).name());
      }
    }
    return expected;
  }

  private static void assertReasons(PersonChange person, MatchRun after) {
    boolean leaves = person.turn() == Turn.LOSES || person.turn() == Turn.MOVES;
    assertThat(person.why().isEmpty()).isEqualTo(!leaves);
    assertThat(person.why()).allSatisfy(line -> assertThat(line.words()).isNotBlank());
    assertThat(person.words()).contains(person.referral().value()).endsWith(".");
    assertThat(person.after()).isEqualTo(after.plan().of(person.referral()));
  }

  private static void assertGoals(PlanDiff diff, MatchRun before, MatchRun after) {
    for (int goal = 0; goal < diff.goals().size(); goal++) {
      long was = before.plan().score().values().get(goal).points();
      long is = after.plan().score().values().get(goal).points();
      assertThat(diff.goals().get(goal).difference()).isEqualTo(OptionalLong.of(is - was));
      assertThat(diff.goals().get(goal).after().orElseThrow().isProvenBest())
          .isEqualTo(after.plan().certificate().orElseThrow().bounds().get(goal) == is);
    }
  }
}
