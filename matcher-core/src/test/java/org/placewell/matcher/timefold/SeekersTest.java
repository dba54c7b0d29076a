package org.placewell.matcher.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.solve.Budget;

/** Who moves first. The lot is seeded, so that the counts below are the same on every machine. */
class SeekersTest {
  private static final int DRAWS = 4_000;

  /** Row 0 cannot move, row 1 could gain little, row 2 much, row 3 has the best there is. */
  private final CandidateGraph graph =
      new GraphSketch(1)
          .row()
          .pin(0, 5)
          .row()
          .pair(1, 1)
          .row()
          .pair(1, 90)
          .row()
          .pair(2, 100)
          .pair(3, 1)
          .capacity(1)
          .graph();

  private final Search search = new Search(graph, Budget.ofSteps(1));
  private final Occupancy occupancy = new Occupancy(graph, search.limits());
  private final Seekers seekers =
      new Seekers(
          Draft.of(search, IntStream.of(0, -1, -1, -1).toArray())
              .getRows()
              .toArray(DraftRow[]::new),
          occupancy,
          new Steering(graph),
          new SplittableRandom(11));

  private int[] eager() {
    int[] counts = new int[graph.rows()];
    IntStream.range(0, DRAWS).forEach(i -> counts[seekers.eager()]++);
    return counts;
  }

  @Test
  void anybodyWhoMayMoveComesEquallyOftenAndNobodyElse() {
    int[] counts = new int[graph.rows()];
    IntStream.range(0, 3_000).forEach(i -> counts[seekers.any()]++);
    assertThat(counts[0]).isZero();
    assertThat(counts[1]).isBetween(900, 1_100);
    assertThat(counts[2]).isBetween(900, 1_100);
    assertThat(counts[3]).isBetween(900, 1_100);
  }

  /** The one of least regret comes only if all are drawn as that one: one time in 3⁴. */
  @Test
  void ofThoseWithoutAPlaceTheOneWhoMissesMostComesFirst() {
    int[] counts = eager();
    assertThat(counts[0]).isZero();
    assertThat(counts[1]).isBetween(DRAWS / 81 / 2, 2 * DRAWS / 81);
    assertThat(counts[3]).isGreaterThan(counts[2]);
    assertThat(counts[2]).isGreaterThan(counts[1]);
  }

  /** Row 3 misses nothing, yet comes nearly as often as the lot asks for somebody with a place. */
  @Test
  void halfTheTimeSomebodyWithAPlaceComesFirst() {
    occupancy.set(3, graph.rowStart(3));
    int[] counts = eager();
    double asked = Seekers.PLACED_SHARE * (1 - Math.pow(2 / 3.0, Seekers.DRAWN));
    double unasked = (1 - Seekers.PLACED_SHARE) * Math.pow(1 / 3.0, Seekers.DRAWN);
    assertThat(counts[3] / (double) DRAWS)
        .isBetween(0.9 * (asked + unasked), 1.1 * (asked + unasked));
    assertThat(counts[2]).isGreaterThan(2 * counts[1]);
  }

  /** With the worse of its places the row that misses most is one that has a place. */
  @Test
  void ofThoseWithAPlaceTheOneWhoMissesMostComesFirst() {
    occupancy.set(1, graph.rowStart(1));
    occupancy.set(2, graph.rowStart(2));
    occupancy.set(3, graph.rowStart(3) + 1);
    int[] counts = eager();
    assertThat(counts[3] / (double) DRAWS)
        .isBetween(0.95 * (1 - Math.pow(2 / 3.0, 4)), 1.05 * (1 - Math.pow(2 / 3.0, 4)));
  }
}
