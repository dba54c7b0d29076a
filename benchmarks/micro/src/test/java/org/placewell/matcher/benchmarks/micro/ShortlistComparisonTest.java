package org.placewell.matcher.benchmarks.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortlistComparisonTest {
  @Test
  void listsOfAPanelAreMeasured() {
    for (boolean coupled : new boolean[] {false, true}) {
      List<String> lines = ShortlistComparison.lines("panel", coupled, 5, 1_000);

      assertThat(lines).hasSize(2);
      assertThat(lines).allMatch(line -> line.startsWith("| panel | of a "));
    }
  }

  @Test
  void withoutLimitsEveryCostIsExact() {
    assertThat(ShortlistComparison.lines("panel", false, 5, 1_000))
        .allMatch(line -> line.contains("| 100 % |"));
  }
}
