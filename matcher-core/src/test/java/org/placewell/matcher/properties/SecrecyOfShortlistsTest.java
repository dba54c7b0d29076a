package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Budget;

/**
 * A shortlist tells secrets: with one fact turned round and the same moves proposed it is another.
 * So nobody but coordinators reads one; what all others read is one sentence for every case.
 */
class SecrecyOfShortlistsTest {
  private static final int WORLDS = 120;

  @ParameterizedTest
  @EnumSource(value = Secret.class, names = "CONFIDENTIAL_ADDRESS", mode = EnumSource.Mode.EXCLUDE)
  void shortlistsAreForCoordinatorsAlone(Secret secret) {
    int telling = 0;
    for (long seed = 0; seed < WORLDS; seed++) {
      Case one = Case.of(seed);
      Dataset flipped = secret.flip(one.dataset(), new Random(seed));
      MatchRun before = one.exact(1_000);
      MatchRun after = new Case(flipped, one.policy()).exact(1_000);
      if (before.plan().placements().equals(after.plan().placements())) {
        telling += text(before).equals(text(after)) ? 0 : 1;
      }
    }
    assertThat(telling).as("worlds in which a shortlist gives a secret away").isPositive();
  }

  private static String text(MatchRun run) {
    Questions questions =
        Questions.about(
            run,
            (Dataset dataset, Policy policy) -> new Case(dataset, policy).exact(1_000),
            Budget.ofSteps(1_000));
    StringBuilder text = new StringBuilder();
    run.dataset()
        .stock()
        .vacancies()
        .forEach(vacancy ->
            text.append(
                Json.standard()
                    .writeRecord("shortlist", questions.shortlist(vacancy.id(), 20, false))));
    return text.toString();
  }
}
