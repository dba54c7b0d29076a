package org.placewell.matcher.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewell.matcher.ask.KeptInputs.JSON;
import static org.placewell.matcher.ask.KeptInputs.policy;
import static org.placewell.matcher.ask.KeptInputs.problems;
import static org.placewell.matcher.ask.KeptInputs.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.WaitingClock;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Review;
import org.placewell.matcher.policy.Rule;

/** The policy changes: weights, rules, goals, review and clock. */
class RulingTest {
  @Test
  void weightsRulesAndGoalsChange() {
    assertThat(policy("{\"kind\":\"set-weight\",\"rule\":\"waiting\",\"weight\":9}").soft())
        .extracting(feed -> feed.weight())
        .containsExactly(9L, 1L);
    assertThat(policy("{\"kind\":\"leave-out\",\"rule\":\"waiting\"}").soft()).hasSize(1);
    assertThat(policy("{\"kind\":\"leave-out\",\"rule\":\"provider-intake\"}").limits()).isEmpty();
    assertThat(policy("{\"kind\":\"leave-out\",\"rule\":\"dates\"}").hard())
        .extracting(Rule::name)
        .containsExactly("needs", "admission", "holds");
    assertThat(policy("{\"kind\":\"order-goals\",\"goals\":[\"points\",\"urgency\"]}").goals())
        .extracting(Goal::name)
        .containsExactly("points", "urgency");
    assertThat(policy("{\"kind\":\"set-review\",\"review\":\"NEVER\"}").review())
        .isEqualTo(Review.NEVER);
    assertThat(policy("{\"kind\":\"set-clock\",\"clock\":\"BANDED\"}").clock())
        .isEqualTo(WaitingClock.BANDED);
  }

  @Test
  void rulesAreReplacedAndAdded() {
    Policy other =
        policy("{\"kind\":\"replace-rule\",\"rule\":{\"kind\":\"provider-intake\",\"perWeek\":2}}");
    assertThat(other.limits())
        .singleElement()
        .isEqualTo(
            JSON.readPolicy(
                    "{\"name\":\"p\",\"version\":\"1\",\"limits\":[{\"kind\":\"provider-intake\",\"perWeek\":2}]}")
                .limits()
                .getFirst());
    Policy more =
        policy(
            """
            {"kind":"add-rules","hard":[{"kind":"refusals"}],"limits":[{"kind":"people-apart"}],
             "soft":[{"rule":{"kind":"provisional"},"goal":"later"}],
             "goals":[{"name":"later","means":"fewer wait"}]}
            """);
    assertThat(more.hard()).hasSize(5);
    assertThat(more.soft()).hasSize(3);
    assertThat(more.limits()).hasSize(2);
    assertThat(more.goals()).hasSize(3);
    Policy whole =
        policy("{\"kind\":\"replace-policy\",\"policy\":{\"name\":\"other\",\"version\":\"1\"}}");
    assertThat(whole.name()).isEqualTo("other");
  }

  @Test
  void whatThePolicyDoesNotHoldCannotBeChanged() {
    refused("{\"kind\":\"set-weight\",\"rule\":\"none\",\"weight\":1}", "/changes/0/rule: No soft");
    refused(
        "{\"kind\":\"set-weight\",\"rule\":\"waiting\",\"goal\":\"points\",\"weight\":1}",
        "/changes/0/rule: No soft rule");
    assertThat(
            problems(
                "{\"kind\":\"add-rules\",\"soft\":[{\"rule\":{\"kind\":\"waiting\"},\"goal\":\"points\"}]}",
                "{\"kind\":\"set-weight\",\"rule\":\"waiting\",\"weight\":1}",
                "{\"kind\":\"set-weight\",\"rule\":\"waiting\",\"goal\":\"points\",\"weight\":1}"))
        .singleElement()
        .asString()
        .startsWith("/changes/1/rule: Several soft rules");
    refused(
        "{\"kind\":\"leave-out\",\"rule\":\"none\"}", "/changes/0/rule: The policy has no rule");
    refused(
        "{\"kind\":\"replace-rule\",\"rule\":{\"kind\":\"refusals\"}}",
        "/changes/0/rule/kind: The policy has no rule");
    for (String goals :
        List.of(
            "[]", "[\"urgency\"]", "[\"urgency\",\"urgency\"]", "[\"urgency\",\"points\",\"x\"]")) {
      refused("{\"kind\":\"order-goals\",\"goals\":" + goals + "}", "/changes/0/goals: Every goal");
    }
    refused(
        "{\"kind\":\"add-rules\",\"soft\":[{\"rule\":{\"kind\":\"provisional\"},\"goal\":\"none\"}]}",
        "/changes/0/soft/0/goal: There is no goal of this name");
    refused(
        "{\"kind\":\"add-rules\",\"goals\":[{\"name\":\"points\",\"means\":\"twice\"}]}",
        "/changes/0/goals/0/name: Another goal already has this name; give each its own.");
    for (String nothing : List.of("", ",\"hard\":[],\"soft\":[],\"limits\":[],\"goals\":[]")) {
      refused(
          "{\"kind\":\"add-rules\"" + nothing + "}",
          "/changes/0: No rule, limit or goal is named to be added; name one, or leave the change out.");
    }
  }
}
