package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.measure.Dimension;
import org.placewell.matcher.measure.Groups;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Matcher;

/** What residents and providers read of the measures does not change with a secret. */
class SecrecyOfMeasuresTest {
  private static final int WORLDS = 120;
  private static final List<Dimension> ALL = List.of(Dimension.values());

  @ParameterizedTest
  @EnumSource(Secret.class)
  void aSecretDoesNotShowInRandomWorlds(Secret secret) {
    int same = 0;
    for (long seed = 0; seed < WORLDS; seed++) {
      Case one = Case.of(seed);
      same += compare(one.dataset(), one.policy(), secret, seed);
    }
    assertThat(same).isGreaterThan(20);
  }

  /** In lists of this size ranges are shown, so that there is something to tell by. */
  @ParameterizedTest
  @EnumSource(Secret.class)
  void aSecretDoesNotShowInLargerLists(Secret secret) {
    Dataset panel = Population.borough(1).generate();
    Dataset bundled =
        Json.standard()
            .readDataset(Path.of("../matcher-examples/data/hammersmith-fulham-2023/dataset.json"));
    int same = 0;
    for (long seed = 0; seed < 4; seed++) {
      same += compare(panel, Policy.englishCouncil(), secret, seed);
      same += compare(bundled, Policy.englishCouncil(), secret, seed);
    }
    assertThat(same).isPositive();
  }

  private static int compare(Dataset dataset, Policy policy, Secret secret, long seed) {
    Dataset flipped = secret.flip(dataset, new Random(seed));
    MatchRun before = match(dataset, policy);
    MatchRun after = match(flipped, policy);
    if (flipped.equals(dataset) || !before.plan().placements().equals(after.plan().placements())) {
      return 0;
    }
    assertThat(text(after)).as("%s, seed %d", secret, seed).isEqualTo(text(before));
    return 1;
  }

  private static String text(MatchRun run) {
    return Json.standard().writeRecord("measures", Groups.of(run, 5, ALL).withoutWaits());
  }

  private static MatchRun match(Dataset dataset, Policy policy) {
    return MatchingEngine.create().using(Matcher.waitingList()).match(dataset, policy);
  }
}
