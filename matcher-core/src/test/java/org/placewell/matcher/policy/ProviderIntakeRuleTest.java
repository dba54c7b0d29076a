package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.policy.SumLimit.Share;

/** How many people a provider takes in within one week. */
class ProviderIntakeRuleTest {
  private final ProviderIntakeRule rule = new ProviderIntakeRule(3);

  @Test
  void aWeekRunsFromMondayToSunday() {
    assertThat(rule.shares(ready("2023-03-19"))).containsExactly(new Share("P 2023-W11", 1, 3));
    assertThat(rule.shares(ready("2023-03-20"))).containsExactly(new Share("P 2023-W12", 1, 3));
    assertThat(rule.shares(ready("2023-03-26"))).containsExactly(new Share("P 2023-W12", 1, 3));
    assertThat(rule.shares(ready("2025-12-29"))).containsExactly(new Share("P 2026-W1", 1, 3));
  }

  @Test
  void stayingIsNoStart() {
    List<Pair> pairs = Given.pairs(HouseholdCase.of(HouseholdCase.STAYS, "", ""));

    assertThat(pairs)
        .allSatisfy(pair ->
            assertThat(rule.shares(pair)).hasSize(pair.timing().link() == Timing.Link.OWN ? 0 : 1));
    assertThat(pairs).filteredOn(pair -> pair.timing().link() == Timing.Link.OWN).hasSize(1);
  }

  @Test
  void noneAtAllIsLegalAndLessIsNot() {
    assertThat(new ProviderIntakeRule(0).shares(Given.pair()))
        .containsExactly(new Share("P 2023-W12", 1, 0));
    assertThatThrownBy(() -> new ProviderIntakeRule(-1)).hasMessageContaining("0 or more");
  }

  private static Pair ready(String day) {
    return Given.pair("vacancy.dates.ready '" + day + "'");
  }
}
