package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.Note;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Matcher;

/**
 * What limited audiences read of one person does not change with a secret, as long as the same
 * moves are proposed. Of all other answers they read a constant sentence.
 */
class SecrecyOfWhyTest {
  private static final int WORLDS = 120;
  private static final int LEAST_SAME = 30;

  @ParameterizedTest
  @EnumSource(Secret.class)
  void aSecretDoesNotShowInTheNoteOfOnePerson(Secret secret) {
    int same = 0;
    for (long seed = 0; seed < WORLDS; seed++) {
      Case one = Case.of(seed);
      Dataset flipped = secret.flip(one.dataset(), new Random(seed));
      MatchRun before = match(one.dataset(), one.policy());
      MatchRun after = match(flipped, one.policy());
      if (before.plan().placements().equals(after.plan().placements())) {
        same++;
        for (Audience audience : List.of(Audience.RESIDENT, Audience.PROVIDER)) {
          assertThat(notes(after, audience)).as("seed %d", seed).isEqualTo(notes(before, audience));
        }
      }
    }
    assertThat(same).isGreaterThan(LEAST_SAME);
  }

  private static List<Note> notes(MatchRun run, Audience audience) {
    return run.dataset().referrals().stream()
        .map(Referral::id)
        .flatMap(id -> Explanation.of(run).note(id, audience, 5).stream())
        .toList();
  }

  private static MatchRun match(Dataset dataset, Policy policy) {
    return MatchingEngine.create().using(Matcher.waitingList()).match(dataset, policy);
  }
}
