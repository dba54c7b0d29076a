package org.placewell.matcher.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.verify.Verification;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.RandomWorld;
import org.placewell.matcher.worlds.World;

/** A scenario's answer is what the line from scratch makes of the changed inputs. */
class WhatIfTest {
  private static final MatchingEngine ENGINE = MatchingEngine.create();
  private static final Budget BUDGET = Budget.ofSteps(MatchingEngine.DEFAULT_STEPS);

  static Questions about(Inputs inputs) {
    return Questions.about(ENGINE.match(inputs.dataset(), inputs.policy()), ENGINE::match, BUDGET);
  }

  private static long figure(WhatIf answer, int column, String name) {
    return answer.columns().get(column).of(name).orElseThrow().value();
  }

  @Test
  void goalsAreWorthWhatTheLineFromScratchMakesAndTheOriginalStays() {
    int verified = 0;
    for (long seed = 0; seed < 150; seed++) {
      Inputs inputs = new Inputs(RandomWorld.of(seed), RandomPolicy.of(seed));
      Questions questions = about(inputs);
      String before = Json.standard().write(inputs.dataset());
      Scenario one = RandomScenario.of(inputs, seed);
      Scenario two = RandomScenario.of(inputs, seed + 1_000);

      WhatIf answer = questions.whatIf(List.of(one, two));

      for (int i = 0; i < 2; i++) {
        Inputs changed = List.of(one, two).get(i).apply(inputs);
        MatchRun scratch = ENGINE.match(changed.dataset(), changed.policy());
        for (Score.Value goal : scratch.plan().score().values()) {
          assertThat(figure(answer, i + 1, goal.goal()))
              .as("seed %d", seed)
              .isEqualTo(goal.points());
        }
        assertThat(figure(answer, i + 1, "people placed"))
            .isEqualTo(scratch.plan().placements().size());
        assertThat(answer.answers().get(i).difference())
            .isEqualTo(PlanDiff.of(questions.run(), scratch));
        Verification found = Verification.of(changed.dataset(), changed.policy(), scratch.plan());
        assertThat(found.fault()).isEmpty();
        verified += found.isProvenBest() ? 1 : 0;
      }
      assertThat(questions.whatIf(one).columns()).isEqualTo(answer.columns().subList(0, 2));
      assertThat(Json.standard().write(inputs.dataset())).isEqualTo(before);
    }
    assertThat(verified).isGreaterThan(250);
  }

  @Test
  void oneScenarioAfterAnotherIsTheTwoInOne() {
    for (long seed = 0; seed < 60; seed++) {
      Inputs inputs = new Inputs(RandomWorld.of(seed), RandomPolicy.of(seed));
      Scenario one = RandomScenario.of(inputs, seed);
      Scenario two = RandomScenario.of(one.apply(inputs), seed + 500);

      WhatIf both = about(inputs).whatIf(one.then(two, "both"));
      WhatIf after = about(one.apply(inputs)).whatIf(two);

      assertThat(both.columns().getLast().figures())
          .as("seed %d", seed)
          .isEqualTo(after.columns().getLast().figures());
    }
  }

  @Test
  void noScenarioAndNoChangeAreAnswersToo() {
    Inputs inputs =
        new Inputs(World.on("2026-05-04").person("A").dataset(), Policy.englishCouncil());
    WhatIf none = about(inputs).whatIf(List.of());
    WhatIf same = about(inputs).whatIf(new Scenario("nothing", List.of()));

    assertThat(none.columns()).hasSize(1);
    assertThat(none.answers()).isEmpty();
    assertThat(same.answers().getFirst().difference().isEmpty()).isTrue();
    assertThat(same.names()).contains("people placed", "vacancies", "urgency");
  }

  @Test
  void aScenarioThatCannotBeMadeIsRefusedBeforeAnythingIsRun() {
    List<Object> runs = new ArrayList<>();
    Inputs inputs =
        new Inputs(World.on("2026-05-04").person("A").dataset(), Policy.englishCouncil());
    Questions questions =
        Questions.about(
            ENGINE.match(inputs.dataset(), inputs.policy()),
            (dataset, policy) -> {
              runs.add(dataset);
              return ENGINE.match(dataset, policy);
            },
            BUDGET);
    Scenario fine = new Scenario("fine", List.of());
    Scenario wrong =
        new Scenario("wrong", List.of(new Fact.Pin(new ReferralId("A"), new VacancyId("X"))));

    assertThatThrownBy(() -> questions.whatIf(List.of(fine, wrong)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("/changes/0/vacancy");
    assertThat(runs).isEmpty();
  }
}
