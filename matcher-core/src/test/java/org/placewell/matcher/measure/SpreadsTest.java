package org.placewell.matcher.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpreadsTest {
  /** Overstay days of the fifteen residents in the review of April 2023, section 3. */
  private static final int[] PUBLISHED = {25, 3, 38, 54, 161, 62, 3, 41, 38, 49, 1, 73, 57, 1, 48};

  @Test
  void daysOfNobodyAreNoDays() {
    assertThat(Spreads.waits(new int[0])).isEqualTo(new Measures.Waits(0, Optional.empty()));
    assertThat(Spreads.evenness(new int[0]).gini()).isEmpty();
    assertThat(Spreads.evenness(new int[] {0, 0}).jain()).isEmpty();
  }

  @Test
  void daysOfOne() {
    Measures.Days one = new Measures.Days(new BigDecimal("9.0"), new BigDecimal("9.0"), 9, 9);

    assertThat(Spreads.waits(new int[] {9}).days()).contains(one);
    assertThat(Spreads.evenness(new int[] {9}).gini()).contains(new BigDecimal("0.000"));
    assertThat(Spreads.evenness(new int[] {9}).jain()).contains(new BigDecimal("1.000"));
  }

  @Test
  void theFifteenPublishedOverstays() {
    Measures.Days days = Spreads.waits(PUBLISHED).days().orElseThrow();

    assertThat(days.mean()).isEqualByComparingTo("43.6");
    assertThat(days.median()).isEqualByComparingTo("41");
    assertThat(days.p90()).isEqualTo(73);
    assertThat(days.longest()).isEqualTo(161);
    assertThat(Spreads.evenness(PUBLISHED).gini()).contains(new BigDecimal("0.445"));
  }

  @Test
  void oneWaitsForAll() {
    Measures.Evenness uneven = Spreads.evenness(new int[] {0, 0, 0, 10});

    assertThat(uneven.gini()).contains(new BigDecimal("0.750"));
    assertThat(uneven.jain()).contains(new BigDecimal("0.250"));
  }

  /** Gini as half the mean difference of all pairs over the mean, its other definition. */
  @Test
  void giniIsHalfTheMeanDifferenceOfPairs() {
    Random random = new Random(6);
    for (int trial = 0; trial < 200; trial++) {
      int[] days = random.ints(1 + random.nextInt(12), 0, 300).toArray();
      long differences = 0;
      long sum = 0;
      for (int one : days) {
        sum += one;
        for (int other : days) {
          differences += Math.abs(one - other);
        }
      }
      if (sum > 0) {
        double gini = differences / (2.0 * days.length * sum);
        assertThat(Spreads.evenness(days).gini().orElseThrow().doubleValue())
            .isBetween(gini - 0.00051, gini + 0.00051);
      }
    }
  }
}
