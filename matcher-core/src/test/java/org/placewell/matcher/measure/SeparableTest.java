package org.placewell.matcher.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.generate.Profile;
import org.placewell.matcher.generate.Trait;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.Sum;
import org.placewell.matcher.policy.Policy;

/** The best choice without coupling limits is the best there is, and its prices say so. */
class SeparableTest {
  private static final int CASES = 150;

  private static final Profile CROWDED =
      Profile.standard()
          .with(Trait.MOVING_ON, 250)
          .with(Trait.PINNED, 100)
          .with(Trait.OWN_WARD, 0)
          .with(Trait.HIGH_NEED, 100);

  private CandidateGraph graph = graph(1);
  private long[] weights = {};
  private BitSet taken = new BitSet();

  private static CandidateGraph graph(int seed) {
    Population population = Population.panel(seed).like(CROWDED).sized(9, 5);
    return CandidateGraph.of(Eligibility.of(population.generate(), Policy.englishCouncil()));
  }

  @Test
  void noneOfAllChoicesIsBetter() {
    int forced = 0;
    int outbid = 0;
    for (int seed = 1; seed <= CASES; seed++) {
      graph = graph(seed);
      weights = Weights.of(graph);
      taken = new BitSet();
      Separable.Choice choice = Separable.choice(graph).orElseThrow();
      assertThat(choice.value()).as("seed %d", seed).isEqualTo(best(0));
      assertThat(choice.bound()).as("seed %d", seed).isEqualTo(choice.value());
      assertThat(choice.pairs().stream().map(graph::column)).doesNotHaveDuplicates();
      assertThat(choice.pairs().stream().map(graph::row)).doesNotHaveDuplicates();
      forced += hasForced() ? 1 : 0;
      outbid += choice.pairs().size() < rowsWithPairs() ? 1 : 0;
    }
    assertThat(forced).isBetween(CASES / 4, CASES - 1);
    assertThat(outbid).isGreaterThan(CASES / 4);
  }

  /** Of a row and all after it, by trying everything. */
  private long best(int row) {
    if (row == graph.rows()) {
      return 0;
    }
    long best = isForced(row) ? Long.MIN_VALUE / 2 : best(row + 1);
    for (int pair = graph.rowStart(row); pair < graph.rowEnd(row); pair++) {
      int column = graph.column(pair);
      if (!taken.get(column) && !breaksAlone(pair)) {
        taken.set(column);
        best = Math.max(best, weights[pair] + best(row + 1));
        taken.clear(column);
      }
    }
    return best;
  }

  private boolean isForced(int row) {
    return graph.ownBedPair(row) >= 0 || graph.pinnedPair(row) >= 0;
  }

  private boolean hasForced() {
    return IntStream.range(0, graph.rows()).anyMatch(this::isForced);
  }

  private long rowsWithPairs() {
    return IntStream.range(0, graph.rows())
        .filter(row -> graph.rowStart(row) < graph.rowEnd(row))
        .count();
  }

  private boolean breaksAlone(int pair) {
    for (Sum sum : graph.sums()) {
      for (int at = 0; at < sum.size(); at++) {
        if (sum.pair(at) == pair && sum.weight(at) > sum.limit()) {
          return true;
        }
      }
    }
    return false;
  }
}
