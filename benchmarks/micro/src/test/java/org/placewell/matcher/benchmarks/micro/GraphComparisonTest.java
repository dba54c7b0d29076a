package org.placewell.matcher.benchmarks.micro;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GraphComparisonTest {
  @Test
  void theTableHasAColumnForEachContestant() {
    assertThat(GraphComparison.line(Instance.of("tiny", 1), 1))
        .startsWith("| tiny | ")
        .matches("(\\| [^|]+ ){8}\\|");
  }
}
