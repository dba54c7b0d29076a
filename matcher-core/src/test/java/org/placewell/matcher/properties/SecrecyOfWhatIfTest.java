package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.ask.PlanDiff;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Policy;

/**
 * Differences, curves and urgent places speak of people and of what rules them out, so they are for
 * coordinators alone: no audience but theirs gets anything made from them. What a resident or a
 * provider reads instead is one constant sentence. Here is why that has to be so: a secret shows in
 * what coordinators read, though the plan is the same.
 */
class SecrecyOfWhatIfTest {
  private static final int WORLDS = 120;

  @ParameterizedTest
  @EnumSource(
      value = Secret.class,
      names = {"AREA_EXCLUSION", "APART_FROM", "THIRD_PARTY_RISK"})
  void aSecretCanShowInWhatCoordinatorsReadOfTheSamePlans(Secret secret) {
    int telling = 0;
    for (long seed = 0; seed < WORLDS; seed++) {
      Case one = Case.of(seed);
      Dataset flipped = secret.flip(one.dataset(), new Random(seed));
      MatchRun before = match(one.dataset(), one.policy());
      MatchRun after = match(flipped, one.policy());
      MatchRun other = Case.of(seed).waitingList();
      if (before.plan().placements().equals(after.plan().placements())) {
        telling += text(other, before).equals(text(other, after)) ? 0 : 1;
      }
    }
    assertThat(telling).isPositive();
  }

  private static MatchRun match(Dataset dataset, Policy policy) {
    return MatchingEngine.create().match(dataset, policy);
  }

  private static String text(MatchRun before, MatchRun after) {
    return Json.standard().writeRecord("difference", PlanDiff.of(before, after));
  }
}
