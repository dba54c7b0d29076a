package org.placewell.matcher.benchmarks.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortlistComparisonTest {
  @Test
  void listsOfATinyPopulationAreMeasured() {
    for (boolean coupled : new boolean[] {false, true}) {
      List<String> lines = ShortlistComparison.lines("tiny", coupled, 5, 1_000);

      assertThat(lines).hasSize(2);
      assertThat(lines).allMatch(line -> line.startsWith("| tiny | of a "));
    }
  }

  @Test
  void withoutLimitsEveryCostIsExact() {
    assertThat(ShortlistComparison.lines("tiny", false, 5, 1_000))
        .allMatch(line -> line.contains("| 100 % |"));
  }
}
