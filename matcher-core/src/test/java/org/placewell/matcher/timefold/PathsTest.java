package org.placewell.matcher.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.plan.CandidateGraph;

/**
 * The paths found can be followed, and where places are all that is short they are mostly the best
 * there are, as trying all of them tells.
 */
class PathsTest {
  private static final int SEEDS = 500;

  /** Who has what at random, and one person who has just left. */
  private static final class Trial {
    final CandidateGraph graph;
    final Occupancy occupancy;
    final Chain chain;
    final Steering steering;
    final int row;
    final int left;
    final boolean found;
    final int[] people;
    final int[] pairs;

    Trial(CandidateGraph graph, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      this.graph = graph;
      this.occupancy = new Occupancy(graph, new Limits(graph));
      this.chain = new Chain(graph, occupancy);
      this.steering = new Steering(graph);
      settleAll(random);
      int[] movable =
          IntStream.range(0, graph.rows()).filter(r -> graph.pinnedPair(r) < 0).toArray();
      this.row = movable[random.nextInt(movable.length)];
      chain.restart();
      chain.leave(row);
      this.left = chain.before(0);
      Paths paths = new Paths(graph, occupancy, chain, steering, random);
      this.found = paths.find(row, left);
      this.people = found ? paths.people() : new int[0];
      this.pairs = found ? paths.pairs() : new int[0];
    }

    private void settleAll(SplittableRandom random) {
      int[] today = Judge.today(graph);
      IntStream.range(0, today.length).forEach(r -> occupancy.set(r, today[r]));
      for (int r = 0; r < today.length; r++) {
        int pairsOfRow = graph.rowEnd(r) - graph.rowStart(r);
        int pair = pairsOfRow == 0 ? -1 : graph.rowStart(r) + random.nextInt(pairsOfRow);
        if (pair >= 0 && today[r] < 0 && occupancy.blocker(pair) < 0) {
          occupancy.set(r, pair);
        }
      }
    }

    /** The pair of somebody on the path afterwards, or none (−1). */
    int after(int person) {
      return IntStream.of(pairs).filter(p -> graph.row(p) == person).findFirst().orElse(-1);
    }

    /** What all on the path gain together. */
    long gain() {
      long taken = IntStream.of(pairs).mapToLong(steering::of).sum();
      long lost = IntStream.of(people).map(occupancy::chosen).mapToLong(steering::of).sum();
      return taken - lost - steering.of(left);
    }

    /** The most that any path gains from a person on, who has left; asks nobody twice. */
    long most(int person, boolean[] asked) {
      asked[person] = true;
      long most = Long.MIN_VALUE / 2;
      for (int pair = graph.rowStart(person); pair < graph.rowEnd(person); pair++) {
        int group = occupancy.blocker(pair);
        if (pair != left && group < 0) {
          most = Math.max(most, steering.of(pair));
        } else if (pair != left) {
          int other = occupancy.size(group) == 0 ? person : occupancy.member(group, 0);
          most = Math.max(most, steering.of(pair) + mostOf(other, asked));
        }
      }
      asked[person] = false;
      return most;
    }

    private long mostOf(int other, boolean[] asked) {
      if (asked[other] || graph.pinnedPair(other) >= 0) {
        return Long.MIN_VALUE / 4;
      }
      long without = graph.ownBedPair(other) < 0 ? 0 : Long.MIN_VALUE / 4;
      return Math.max(without, most(other, asked)) - steering.of(occupancy.chosen(other));
    }
  }

  /** Seven people and five places for one each; some people are pinned, some hold a bed. */
  private static CandidateGraph places(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    GraphSketch sketch = new GraphSketch(1);
    for (int row = 0; row < 7; row++) {
      sketch.row();
      int kind = random.nextInt(8);
      if (kind == 0) {
        sketch.pin(10 + row, random.nextInt(50));
      } else {
        for (int column = 0; column < 5; column++) {
          if (random.nextInt(3) > 0) {
            sketch.pair(column, random.nextInt(50));
          }
        }
        if (random.nextBoolean()) {
          sketch.pair(10 + random.nextInt(7), random.nextInt(50));
        }
        if (kind == 1) {
          sketch.bed(20 + row);
        }
      }
    }
    return sketch.capacity(1).graph();
  }

  @Test
  void whereOnlyPlacesAreShortMostPathsAreTheBestThereAreAndAlmostAllAGain() {
    int worthIt = 0;
    int gains = 0;
    int best = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Trial trial = new Trial(places(seed), seed);
      long most = trial.most(trial.row, new boolean[7]) - trial.steering.of(trial.left);
      long gain = trial.found ? trial.gain() : Long.MIN_VALUE;
      assertThat(gain).as("seed %d", seed).isLessThanOrEqualTo(most);
      if (most > 0) {
        worthIt++;
        gains += gain > 0 ? 1 : 0;
        best += gain == most ? 1 : 0;
      }
    }
    assertThat(worthIt).isGreaterThan(SEEDS / 2);
    assertThat(gains).isBetween(worthIt * 85 / 100, worthIt);
    assertThat(best).isBetween(worthIt * 70 / 100, gains);
  }

  @Test
  void everybodyOnAPathStepsIntoThePlaceOfTheNextAndTheLastIntoAFreeOneOrNone() {
    int found = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Trial trial = new Trial(GraphSketch.random(12, 5, seed), seed);
      found += trial.found ? 1 : 0;
      if (trial.found) {
        assertThat(trial.people).as("seed %d", seed).doesNotHaveDuplicates().endsWith(trial.row);
        assertThat(trial.pairs).doesNotContain(trial.left);
        assertCanBeFollowed(trial);
      }
    }
    assertThat(found).isGreaterThan(SEEDS / 2);
  }

  private static void assertCanBeFollowed(Trial trial) {
    int last = trial.people[0];
    int end = trial.after(last);
    assertThat(end < 0 ? trial.graph.ownBedPair(last) : trial.occupancy.blocker(end)).isNegative();
    for (int i = 1; i < trial.people.length; i++) {
      int next = trial.people[i - 1];
      assertThat(trial.graph.pinnedPair(next)).isNegative();
      assertThat(trial.occupancy.fitsWithout(trial.after(trial.people[i]), next)).isTrue();
    }
    assertThat(Arrays.stream(trial.pairs).map(trial.graph::row))
        .isSubsetOf(Arrays.stream(trial.people).boxed().toList());
  }

  @Test
  void aPersonAloneTakesTheBestFreePlace() {
    CandidateGraph graph =
        new GraphSketch(1).row().pair(0, 3).pair(1, 9).pair(2, 5).capacity(1).graph();
    Trial trial = new Trial(graph, 1);
    assertThat(trial.found).isTrue();
    assertThat(trial.pairs).hasSize(1).doesNotContain(trial.left);
    assertThat(trial.people).containsExactly(0);
  }

  @Test
  void whereEverybodyInTheWayIsPinnedThereIsNoPath() {
    CandidateGraph graph = new GraphSketch(1).row().pair(0, 9).row().pin(0, 1).capacity(1).graph();
    assertThat(new Trial(graph, 1).found).isFalse();
  }

  /** The bed is all that the one in the way has, and nobody else can take it. */
  @Test
  void whoHoldsABedIsNeverLeftWithoutAny() {
    CandidateGraph graph = new GraphSketch(1).row().pair(0, 9).row().bed(0).capacity(1).graph();
    for (long seed = 0; seed < 20; seed++) {
      Trial trial = new Trial(graph, seed);
      assertThat(trial.row == 0 && trial.found).isFalse();
    }
  }
}
