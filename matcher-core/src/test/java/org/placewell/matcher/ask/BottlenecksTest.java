package org.placewell.matcher.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.PlaceCondition;
import org.placewell.matcher.model.PlaceFeature;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Review;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.worlds.Scenario;
import org.placewell.matcher.worlds.World;

/** Small cases in which it is plain who competes for what, word for word. */
class BottlenecksTest {
  private static final PlaceCondition.Has STEP_FREE =
      new PlaceCondition.Has(PlaceFeature.STEP_FREE);

  private final World world = World.on("2024-03-06");

  private Questions questions(GroupLimit... limits) {
    return questions(world.dataset(), Scenario.policy(Review.LAST_GOAL, limits));
  }

  private static Questions questions(Dataset dataset, Policy policy) {
    Budget budget = Budget.ofSteps(20_000);
    MatchingEngine engine = MatchingEngine.create().using(Matcher.exact()).within(budget);
    MatchRun run = engine.match(dataset, policy);
    return Questions.about(run, engine::match, budget);
  }

  /** Two steep houses and one that is step-free, which three people need. */
  private void houses() {
    world.scheme("FLAT", scheme -> scheme.has(PlaceFeature.STEP_FREE));
    world.scheme("STEEP", scheme -> scheme.lacks(PlaceFeature.STEP_FREE));
    world.household("HF", "FLAT", home -> {}).household("HS", "STEEP", home -> {});
    world.vacancy("V", "HF", vacancy -> {});
    world.vacancy("W", "HS", vacancy -> {}).vacancy("X", "HS", vacancy -> {});
    world.person("A", person -> person.needs(STEP_FREE).referred("2024-01-01"));
    world.person("B", person -> person.needs(STEP_FREE).referred("2024-01-02"));
    world.person("C", person -> person.needs(STEP_FREE).referred("2024-01-03"));
    world.person("D", person -> person.referred("2024-01-04"));
  }

  @Test
  void threePeopleNeedOnePlace() {
    houses();

    Bottlenecks found = questions().bottlenecks();

    assertThat(found.groups()).hasSize(1);
    assertThat(found.groups().getFirst().words())
        .isEqualTo(
            "A, B and C fit V and no other vacancy: 3 people for 1 place."
                + " 2 of them must wait, whatever the plan.");
    assertThat(found.groups().getFirst().reasons())
        .extracting(Line::about, Line::words)
        .containsExactly(tuple("needs", "says no to 6 of 6 other pairings of these people"));
    assertThat(found.words())
        .isEqualTo(
            "Of 4 people whom some vacancy fits, 2 must wait, whatever the plan: 1 bottleneck."
                + " 1 place must stay empty.");
    assertThat(found.spares())
        .extracting(Bottlenecks.Spare::words)
        .containsExactly(
            "W and X fit D and nobody else: 2 places for 1 person. 1 must stay empty.");
  }

  @Test
  void whosePlacementIsAgreedTakesAPlaceAndCompetesForNone() {
    houses();
    world.pin("C", "V");

    Bottlenecks.Group group = questions().bottlenecks().groups().getFirst();

    assertThat(group.words())
        .isEqualTo(
            "A and B fit V and no other vacancy: 2 people for 0 places."
                + " All of them must wait, whatever the plan.");
  }

  /** Who lives in a bed on offer competes for other places, and the bed counts as left. */
  @Test
  void whoHoldsABedOnOfferWantsAnother() {
    world.vacancy("OWN").vacancy("NEW");
    world.person("H", person -> person.holds("b-OWN"));
    world.person("A").person("B");

    Bottlenecks found = questions().bottlenecks();

    assertThat(found.people()).isEqualTo(3);
    assertThat(found.mustWait()).isEqualTo(1);
    assertThat(found.groups().getFirst().rooms())
        .extracting(room -> room.vacancy().value())
        .containsExactlyInAnyOrder("OWN", "NEW");
    assertThat(found.spares()).isEmpty();
  }

  @Test
  void aLimitKeepsSomebodyFromAPlaceThatIsLeft() {
    world.scheme("S", scheme -> scheme.by("P"));
    world.household("H1", "S", home -> {}).household("H2", "S", home -> {});
    world.vacancy("V", "H1", vacancy -> {}).vacancy("W", "H2", vacancy -> {});
    world.person("A", person -> person.referred("2024-01-01"));
    world.person("B", person -> person.referred("2024-02-01"));
    GroupLimit one = Json.standard().readPolicy(INTAKE).limits().getFirst();

    Bottlenecks found = questions(one).bottlenecks();

    assertThat(found.mustWait()).isZero();
    assertThat(found.limits())
        .extracting(Bottlenecks.Limit::words)
        .containsExactly(
            "W the provider takes in as many people in that week as it can (P 2024-W10), with A:"
                + " B waits for it. With room for one more, B could have W, everybody else staying"
                + " as they are.");
  }

  private static final String INTAKE =
      """
      {"format": "placewell-policy-1", "name": "one a week", "version": "1", "hard": [], "soft": [],
       "limits": [{"kind": "provider-intake", "perWeek": 1}], "goals": []}
      """;

  @Test
  void nobodyAndNothing() {
    assertThat(questions().bottlenecks().words())
        .isEqualTo("No group of people needs more places than fit them.");
    assertThat(questions().nextBeds(false, 10).beds()).isEmpty();
    world.person("A");
    assertThat(questions().bottlenecks().people()).isZero();
    assertThat(questions().nextBeds(true, 10).fitNothing()).hasSize(1);
    World places = World.on("2024-03-06").vacancy("V");
    Questions empty = questions(places.dataset(), Scenario.policy(Review.LAST_GOAL));
    assertThat(empty.bottlenecks().spares())
        .extracting(Bottlenecks.Spare::words)
        .containsExactly("V fits nobody on the list: 1 place must stay empty.");
    assertThat(empty.nextBeds(false, 10).words()).isEqualTo("No bed that was tried adds anything.");
  }

  @Test
  void oneMoreBedGoesToSomebodyAndWhatTheyLeaveToAnother() {
    houses();

    NextBeds.Bed best = questions().nextBeds(false, 10).beds().getFirst();

    assertThat(best.scheme().value()).isEqualTo("FLAT");
    assertThat(best.words())
        .matches(
            "One more bed \\(.*, step-free\\) in FLAT adds 264 to urgency, and places 1 person"
                + " more: B, who waits today, has it\\.");
    assertThat(best.scenario().name()).startsWith("One more bed: ").endsWith("in FLAT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hammersmith-fulham-2023", "lambeth-cases"})
  void proofsHoldInTheBundledCases(String name) {
    Dataset dataset =
        Json.standard()
            .readDataset(Path.of("../matcher-examples/data").resolve(name + "/dataset.json"));
    Questions asked = questions(dataset, Policy.englishCouncil());
    List<Bottlenecks.Group> groups = asked.bottlenecks().groups();

    assertThat(groups).allMatch(group -> group.holds(asked.run().eligibility()));
    for (NextBeds.Bed bed : asked.nextBeds(true, 100).beds()) {
      MatchRun with = asked.again(bed.scenario().apply(asked.inputs()));
      assertThat(bed.gain().orElseThrow().goals())
          .extracting(line -> line.points().orElseThrow())
          .isEqualTo(difference(with, asked.run()));
    }
  }

  private static List<Long> difference(MatchRun one, MatchRun other) {
    List<Long> ours = Trying.Found.of(one).goals();
    List<Long> theirs = Trying.Found.of(other).goals();
    return IntStream.range(0, ours.size())
        .mapToObj(goal -> ours.get(goal) - theirs.get(goal))
        .toList();
  }
}
