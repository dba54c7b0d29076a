package org.placewell.matcher.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever pairs add, and however many different rates that makes, each keeps its points. */
class RatesTest {
  @Property(tries = 200)
  void everyPairKeepsItsPoints(
      @ForAll @IntRange(min = 1, max = 4) int goals,
      @ForAll @IntRange(max = 3_000) int pairs,
      @ForAll @IntRange(min = 1, max = 5_000) int values,
      @ForAll long seed) {
    Random random = new Random(seed);
    long[][] points = new long[goals][pairs];
    Set<List<Long>> unlike = new HashSet<>();
    for (int pair = 0; pair < pairs; pair++) {
      Long[] own = new Long[goals];
      for (int goal = 0; goal < goals; goal++) {
        points[goal][pair] = random.nextLong(-values, values);
        own[goal] = points[goal][pair];
      }
      unlike.add(List.of(own));
    }

    Rates rates = Rates.of(points, pairs);

    assertThat(rates.count()).isEqualTo(unlike.size());
    for (int pair = 0; pair < pairs; pair++) {
      for (int goal = 0; goal < goals; goal++) {
        assertThat(rates.points(goal, rates.of(pair))).isEqualTo(points[goal][pair]);
      }
    }
  }

  @Test
  void withoutGoalsAllAreAlike() {
    Rates rates = Rates.of(new long[0][], 3);

    assertThat(rates.goals()).isZero();
    assertThat(rates.count()).isEqualTo(1);
    assertThat(List.of(rates.of(0), rates.of(1), rates.of(2))).containsOnly(0);
  }
}
