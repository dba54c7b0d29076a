package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.Note;
import org.placewell.matcher.explain.View;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Risk;
import org.placewell.matcher.model.RiskFlag;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.worlds.TestRules.Inquisitive;

/**
 * Whoever reads a limited view cannot tell a world with a secret from one without it, as long as
 * the same moves are proposed in both.
 */
class SecrecyTest {
  private static final int WORLDS = 240;
  private static final int LEAST_SAME = 60;
  private static final int LEAST_TELLING = 8;

  @ParameterizedTest
  @EnumSource(Secret.class)
  void aSecretDoesNotShowInRandomWorlds(Secret secret) {
    Tally tally = new Tally();
    for (long seed = 0; seed < WORLDS; seed++) {
      Case one = Case.of(seed);
      Policy policy = seed % 2 == 0 ? one.policy() : inquisitive(one.policy());
      tally.compare(one.dataset(), policy, secret, seed);
    }
    assertThat(tally.same).as("worlds in which the outcome stayed").isGreaterThan(LEAST_SAME);
    if (secret != Secret.CONFIDENTIAL_ADDRESS) {
      assertThat(tally.telling)
          .as("worlds in which the outcome stayed and the coordinator's text did not")
          .isGreaterThan(LEAST_TELLING);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hammersmith-fulham-2023", "lambeth-cases"})
  void aSecretDoesNotShowInTheBundledCases(String name) {
    Dataset dataset =
        Json.standard()
            .readDataset(Path.of("../matcher-examples/data").resolve(name + "/dataset.json"));
    Tally tally = new Tally();
    for (Secret secret : Secret.values()) {
      for (long seed = 0; seed < 15; seed++) {
        tally.compare(dataset, inquisitive(Policy.englishCouncil()), secret, seed);
      }
    }
    assertThat(tally.same).isGreaterThan(20);
    assertThat(tally.telling).isPositive();
  }

  /** The policy with a rule that would say every secret, if it got to see one. */
  private static Policy inquisitive(Policy policy) {
    return new Policy(
        policy.name(),
        policy.version(),
        policy.clock(),
        Stream.concat(Stream.of(new Inquisitive()), policy.hard().stream()).toList(),
        policy.soft(),
        policy.limits(),
        policy.goals(),
        policy.review());
  }

  /** Nobody else's note changes with a person's own flags. */
  @Test
  void whatIsKnownOfOnePersonDoesNotShowInTheNotesOfOthers() {
    int same = 0;
    for (long seed = 0; seed < WORLDS; seed++) {
      Case one = Case.of(seed);
      Random random = new Random(seed);
      Dataset flipped = Secret.oneRisk(one.dataset(), random, risk -> otherFlags(risk, random));
      MatchRun before = match(one.dataset(), one.policy());
      MatchRun after = match(flipped, one.policy());
      if (before.plan().placements().equals(after.plan().placements())) {
        same++;
        assertOthersEqual(one.dataset(), flipped, before, after, seed);
      }
    }
    assertThat(same).isGreaterThan(LEAST_SAME);
  }

  private static Risk otherFlags(Risk risk, Random random) {
    List<RiskFlag> flags = new ArrayList<>(risk.flags());
    flags.add(Secret.flag(random, false));
    return new Risk(flags, risk.exclusions(), risk.apartFrom());
  }

  private static void assertOthersEqual(
      Dataset one, Dataset other, MatchRun before, MatchRun after, long seed) {
    List<Note> old = Explanation.of(before).view(Audience.RESIDENT).notes();
    List<Note> now = Explanation.of(after).view(Audience.RESIDENT).notes();
    for (int i = 0; i < old.size(); i++) {
      if (one.referrals().get(i).equals(other.referrals().get(i))) {
        assertThat(now.get(i)).as("seed %d", seed).isEqualTo(old.get(i));
      }
    }
  }

  private static MatchRun match(Dataset dataset, Policy policy) {
    return MatchingEngine.create().using(Matcher.waitingList()).match(dataset, policy);
  }

  /** Compares a world with and without one secret, and counts what came of it. */
  private static final class Tally {
    private int same;
    private int telling;

    void compare(Dataset dataset, Policy policy, Secret secret, long seed) {
      Dataset flipped = secret.flip(dataset, new Random(seed));
      MatchRun before = match(dataset, policy);
      MatchRun after = match(flipped, policy);
      boolean changed = !flipped.equals(dataset);
      if (changed && before.plan().placements().equals(after.plan().placements())) {
        same++;
        boolean told =
            !view(before, Audience.COORDINATOR).equals(view(after, Audience.COORDINATOR));
        telling += told ? 1 : 0;
        for (Audience audience : List.of(Audience.RESIDENT, Audience.PROVIDER)) {
          assertThat(Json.standard().write(view(after, audience)))
              .as("%s for %s, seed %d", secret, audience, seed)
              .isEqualTo(Json.standard().write(view(before, audience)));
        }
      }
    }

    private static View view(MatchRun run, Audience audience) {
      return Explanation.of(run).view(audience);
    }
  }
}
