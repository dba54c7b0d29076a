package org.placewell.matcher.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewell.matcher.ask.KeptInputs.JSON;
import static org.placewell.matcher.ask.KeptInputs.kept;
import static org.placewell.matcher.ask.KeptInputs.problems;
import static org.placewell.matcher.ask.KeptInputs.scenario;

import org.junit.jupiter.api.Test;

/**
 * A scenario makes its changes one after the other, to a copy, or names all that cannot be made.
 */
class ScenarioTest {
  private final Inputs before = kept();

  @Test
  void theOriginalStaysAsItIsAndNoChangeIsNoChange() {
    scenario("{\"kind\":\"withdraw\",\"vacancies\":[\"V\"]}").apply(before);

    assertThat(before).isEqualTo(kept());
    assertThat(scenario().apply(before)).isEqualTo(before);
  }

  @Test
  void everyChangeThatCannotBeMadeIsNamedButNoneThatOnlyFollows() {
    assertThat(
            problems(
                "{\"kind\":\"add\",\"stock\":{\"bedspaces\":[{\"id\":\"D\",\"household\":\"none\"}]}}",
                "{\"kind\":\"add\",\"stock\":{\"vacancies\":[{\"id\":\"W\",\"bedspace\":\"D\"}]}}",
                "{\"kind\":\"pin\",\"referral\":\"R1\",\"vacancy\":\"W\"}",
                "{\"kind\":\"set-band\",\"referral\":\"R9\",\"band\":\"A\"}",
                "{\"kind\":\"leave-out\",\"rule\":\"none\"}"))
        .extracting(problem -> problem.substring(0, problem.indexOf(':')))
        .containsExactly(
            "/changes/0/stock/bedspaces/0/household", "/changes/3/referral", "/changes/4/rule");
  }

  @Test
  void oneAfterTheOtherIsTheSameAsBothInOne() {
    Scenario first = scenario("{\"kind\":\"leave-out\",\"rule\":\"waiting\"}");
    Scenario second = scenario("{\"kind\":\"set-band\",\"referral\":\"R1\",\"band\":\"A\"}");

    assertThat(first.then(second, "both").apply(before))
        .isEqualTo(second.apply(first.apply(before)));
    assertThat(first.then(second, "both").name()).isEqualTo("both");
  }

  @Test
  void nothingThatIsPrintedSaysAnythingAboutAPerson() {
    Scenario all = JSON.readScenario(KeptInputs.text("scenario-1.json"));

    assertThat(all).hasToString("scenario one more bed in June, 22 changes");
    assertThat(all.changes())
        .allSatisfy(change -> assertThat(change.toString()).matches("[a-z ]+"));
  }
}
