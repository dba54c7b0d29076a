package org.placewell.matcher.benchmarks.micro;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionComparisonTest {
  @Test
  void aTinyComparisonHasARowForEachKindOfChangeAndOneForAll() {
    assertThat(SessionComparison.lines("tiny", true, 60, 1_000))
        .hasSize(9)
        .last()
        .asString()
        .startsWith("| tiny | **any** | 60 |")
        .endsWith("60 of 60 |");
  }
}
