package org.placewell.matcher.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewell.matcher.plan.CandidateGraph;

/** One number orders pairs, and whole chains of changes, as the goals do one after the other. */
class SteeringTest {
  /** Two paths, each with a pair taken and a pair left for everybody on it, and for the first. */
  private static final int CHANGES = 4 * (ChainBuilder.LONGEST + 1);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aChainIsWorthWhatItsGoalsAreWorthInTheirOrder(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    CandidateGraph graph = GraphSketch.random(12, 6, seed);
    Steering steering = new Steering(graph);
    for (int chain = 0; chain < 500; chain++) {
      long[] goals = new long[graph.goals()];
      long worth = 0;
      for (int change = random.nextInt(CHANGES + 1); change > 0; change--) {
        int pair = random.nextInt(graph.pairs());
        int sign = random.nextBoolean() ? 1 : -1;
        worth += sign * steering.of(pair);
        add(goals, graph, pair, sign);
      }
      assertThat(Long.signum(worth)).isEqualTo(sign(goals));
    }
  }

  private static void add(long[] goals, CandidateGraph graph, int pair, int sign) {
    Arrays.setAll(goals, goal -> goals[goal] + sign * graph.points(goal, pair));
  }

  private static int sign(long[] goals) {
    return Arrays.compare(goals, new long[goals.length]);
  }

  /** The hardest case: one point of the first goal against all there can be of the second. */
  @Test
  void nothingMakesUpForAPointOfAnEarlierGoal() {
    for (long most : new long[] {1, 5, 365, 1_000_000}) {
      CandidateGraph graph =
          new GraphSketch(3)
              .row()
              .pair(0, 1, -most, -most)
              .row()
              .pair(0, 0, most, most)
              .row()
              .pair(1, 100, 0, 0)
              .graph();
      Steering steering = new Steering(graph);
      assertThat(steering.of(0)).isGreaterThan((CHANGES - 1) * steering.of(1));
    }
  }

  @Test
  void goalsThatDoNotFitAreLeftOut() {
    long much = 1L << 40;
    CandidateGraph graph =
        new GraphSketch(2).row().pair(0, much, much).pair(1, much, 0).pair(2, 0, much).graph();
    Steering steering = new Steering(graph);
    assertThat(steering.of(0)).isEqualTo(steering.of(1)).isEqualTo(much);
    assertThat(steering.of(2)).isZero();
  }

  @Test
  void aGoalNobodyHasPointsForTakesUpNoRoom() {
    CandidateGraph graph = new GraphSketch(2).row().pair(0, 0, 3).pair(1, 0, -4).graph();
    Steering steering = new Steering(graph);
    assertThat(steering.of(0)).isEqualTo(3);
    assertThat(steering.of(1)).isEqualTo(-4);
  }

  @Test
  void pointsBeyondAllMeasureLoseDigitsAndNeverOverflow() {
    long most = Long.MAX_VALUE;
    CandidateGraph graph =
        new GraphSketch(1).row().pair(0, most).pair(1, most / 2).pair(2, -most).graph();
    Steering steering = new Steering(graph);
    assertThat(steering.of(0)).isGreaterThan(steering.of(1)).isEqualTo(-steering.of(2) - 1);
    assertThat(Math.multiplyExact(steering.of(0), (long) CHANGES)).isPositive();
    assertThat(Math.multiplyExact(steering.of(2), (long) CHANGES)).isNegative();
  }

  @Test
  void theBestPairOfARowIsWorthMost() {
    CandidateGraph graph = new GraphSketch(1).row().pair(0, 4).pair(1, 9).row().graph();
    Steering steering = new Steering(graph);
    assertThat(steering.best(0)).isEqualTo(9);
    assertThat(steering.best(1)).isZero();
    assertThat(steering.of(-1)).isZero();
  }
}
