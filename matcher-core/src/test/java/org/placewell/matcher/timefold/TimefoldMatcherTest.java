package org.placewell.matcher.timefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Chosen;
import org.placewell.matcher.solve.Matcher;

class TimefoldMatcherTest {
  private static final Matcher TODAY =
      new Matcher() {
        @Override
        public String name() {
          return "today";
        }

        @Override
        public Chosen match(CandidateGraph graph, Budget budget) {
          return Chosen.of(Judge.today(graph), 0);
        }
      };

  private final Matcher matcher = TimefoldMatcher.startingFrom(TODAY);

  private int[] match(CandidateGraph graph, long steps) {
    return matcher.match(graph, Budget.ofSteps(steps)).pairs();
  }

  @Test
  void findsTheBestOfTinyGraphs() {
    for (long seed = 0; seed < 300; seed++) {
      CandidateGraph graph = GraphSketch.random(2 + (int) (seed % 4), 2 + (int) (seed % 3), seed);
      Judge judge = new Judge(graph);
      assertThat(judge.value(match(graph, 400))).as("seed %d", seed).isEqualTo(judge.best());
    }
  }

  @Test
  void anEarlierGoalCountsBeforeAnyAmountOfALaterOne() {
    CandidateGraph graph =
        new GraphSketch(2).row().pair(0, 2, 0).row().pair(0, 1, 1_000_000).capacity(1).graph();
    assertThat(match(graph, 100)).containsExactly(0, -1);
  }

  @Test
  void twoSmallOnesMayCountMoreThanALargeOne() {
    CandidateGraph graph =
        new GraphSketch(1)
            .row()
            .pair(0, 100)
            .row()
            .pair(0, 60)
            .row()
            .pair(0, 60)
            .sum(2, new int[] {0, 1, 2}, new long[] {2, 1, 1})
            .graph();
    Matcher large = TimefoldMatcher.startingFrom(fixed(0, -1, -1));
    assertThat(large.match(graph, Budget.ofSteps(200)).pairs()).containsExactly(-1, 1, 2);
  }

  private static Matcher fixed(int... pairs) {
    return new Matcher() {
      @Override
      public String name() {
        return "fixed";
      }

      @Override
      public Chosen match(CandidateGraph graph, Budget budget) {
        return Chosen.of(pairs, 0);
      }
    };
  }

  @Test
  void nobodyLosesTheirBedAndAFreedBedIsUsed() {
    CandidateGraph graph =
        new GraphSketch(1)
            .row()
            .pair(0, 5)
            .bed(1)
            .row()
            .pair(1, 9)
            .row()
            .bed(2)
            .row()
            .pair(2, 500)
            .capacity(1)
            .graph();
    assertThat(match(graph, 200)).containsExactly(0, 2, 3, -1);
  }

  @Test
  void pinsStayAlsoWhereTheyBreakALimit() {
    CandidateGraph graph =
        new GraphSketch(1)
            .row()
            .pin(0, 1)
            .row()
            .pin(0, 1)
            .row()
            .pair(0, 500)
            .pair(1, 3)
            .capacity(1)
            .graph();
    assertThat(match(graph, 200)).containsExactly(0, 1, 3);
    assertThat(new Judge(graph).value(match(graph, 200))).containsExactly(0, 5);
  }

  @Test
  void aPinCountsWhateverTheStartSays() {
    CandidateGraph graph = new GraphSketch(1).row().pin(0, 1).row().pair(1, 1).graph();
    Matcher careless = TimefoldMatcher.startingFrom(fixed(-1, -1));
    assertThat(careless.match(graph, Budget.ofSteps(0)).pairs()).containsExactly(0, -1);
    assertThat(careless.match(graph, Budget.ofSteps(50)).pairs()).containsExactly(0, 1);
  }

  @Test
  void nothingToMatchIsNoFault() {
    assertThat(match(new GraphSketch(0).graph(), 100)).isEmpty();
    assertThat(match(new GraphSketch(3).row().row().graph(), 100)).containsExactly(-1, -1);
    assertThat(match(new GraphSketch(1).row().bed(0).capacity(1).graph(), 100)).containsExactly(0);
    assertThat(match(new GraphSketch(1).row().pin(0, 1).graph(), 100)).containsExactly(0);
  }

  @Test
  void aRowWithoutPairsStaysUnplacedBesideOthers() {
    CandidateGraph graph = new GraphSketch(1).row().row().pair(0, 1).row().graph();
    assertThat(match(graph, 50)).containsExactly(-1, 0, -1);
  }

  @Test
  void noCapacityPlacesNobody() {
    CandidateGraph graph = new GraphSketch(1).row().pair(0, 9).row().pair(0, 8).capacity(0).graph();
    assertThat(match(graph, 100)).containsExactly(-1, -1);
  }

  @Test
  void theSameSeedAndStepsGiveTheSameChoice() {
    CandidateGraph graph = GraphSketch.random(40, 12, 1);
    Budget budget = Budget.ofSteps(300).withSeed(5);
    Chosen once = matcher.match(graph, budget);
    assertThat(matcher.match(graph, budget).pairs()).containsExactly(once.pairs());
    assertThat(TimefoldMatcher.startingFrom(TODAY).match(graph, budget).pairs())
        .containsExactly(once.pairs());
    assertThat(once.step()).isEqualTo(300);
  }

  @Test
  void oneMatcherServesAllThreads() {
    CandidateGraph graph = GraphSketch.random(40, 12, 1);
    List<int[]> alone = IntStream.range(0, 6).mapToObj(seed -> seeded(graph, seed)).toList();
    List<int[]> together =
        IntStream.range(0, 6).parallel().mapToObj(seed -> seeded(graph, seed)).toList();
    assertThat(together).containsExactlyElementsOf(alone);
  }

  private int[] seeded(CandidateGraph graph, int seed) {
    return matcher.match(graph, Budget.ofSteps(300).withSeed(seed)).pairs();
  }

  @Test
  void theSeedMatters() {
    CandidateGraph graph = GraphSketch.random(40, 12, 1);
    assertThat(matcher.match(graph, Budget.ofSteps(50).withSeed(1)).pairs())
        .isNotEqualTo(matcher.match(graph, Budget.ofSteps(50).withSeed(2)).pairs());
  }

  @Test
  void stoppedAtOnceItReturnsTheStart() {
    CandidateGraph graph = GraphSketch.random(40, 12, 1);
    Chosen chosen = matcher.match(graph, Budget.ofSteps(1_000_000).stoppedBy(() -> true));
    assertThat(chosen.pairs()).containsExactly(Judge.today(graph));
    assertThat(chosen.step()).isZero();
  }

  @Test
  void aStoppedRunCanBeRepeatedByItsSteps() {
    CandidateGraph graph = GraphSketch.random(40, 12, 1);
    int[] asked = {0};
    Budget endless = Budget.ofSteps(Long.MAX_VALUE).stoppedBy(() -> ++asked[0] > 123);
    Chosen stopped = matcher.match(graph, endless);
    assertThat(stopped.step()).isPositive().isLessThan(200);
    assertThat(match(graph, stopped.step())).containsExactly(stopped.pairs());
  }

  @Test
  void moreStepsAreNeverWorse() {
    CandidateGraph graph = GraphSketch.random(40, 12, 2);
    Judge judge = new Judge(graph);
    long[] before = judge.value(Judge.today(graph));
    for (long steps : List.of(1L, 10L, 100L, 1_000L)) {
      long[] after = judge.value(match(graph, steps));
      assertThat(after[0]).isGreaterThanOrEqualTo(before[0]);
      assertThat(Arrays.compare(after, before)).isNotNegative();
      before = after;
    }
  }

  @Test
  void tellsHowFarItIs() {
    CandidateGraph graph = GraphSketch.random(40, 12, 1);
    List<Long> steps = new ArrayList<>();
    List<long[]> goals = new ArrayList<>();
    Budget budget =
        Budget.ofSteps(2_500)
            .reportingTo((step, values) -> {
              steps.add(step);
              goals.add(values);
            });
    Chosen chosen = matcher.match(graph, budget);
    assertThat(steps).containsExactly(1_000L, 2_000L, 2_500L);
    assertThat(goals.getLast())
        .containsExactly(Arrays.copyOfRange(new Judge(graph).value(chosen.pairs()), 1, 4));
  }

  @Test
  void theSolverFindsNoFaultInMovesAndConstraints() {
    for (EnvironmentMode mode :
        List.of(EnvironmentMode.FULL_ASSERT, EnvironmentMode.TRACKED_FULL_ASSERT)) {
      Matcher asserting =
          new TimefoldMatcher(TODAY, SolverFactory.create(TimefoldMatcher.config(mode)));
      for (long seed = 0; seed < 5; seed++) {
        CandidateGraph graph = GraphSketch.random(25, 8, seed);
        Budget budget = Budget.ofSteps(400).withSeed(seed);
        assertThat(asserting.match(graph, budget).pairs())
            .as("%s, seed %d", mode, seed)
            .containsExactly(matcher.match(graph, budget).pairs());
      }
    }
  }

  @Test
  void pointsThatCouldOverflowAreRefused() {
    GraphSketch two = new GraphSketch(1).row().pair(0, Long.MAX_VALUE).row().pair(1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> match(two.graph(), 10))
        .withMessageContaining("make them smaller");
    GraphSketch negative = new GraphSketch(1).row().pair(0, Long.MIN_VALUE);
    assertThatIllegalArgumentException().isThrownBy(() -> match(negative.graph(), 10));
    GraphSketch heavy =
        new GraphSketch(1)
            .row()
            .pair(0, 1)
            .pair(1, 1)
            .sum(5, new int[] {0, 1}, new long[] {Long.MAX_VALUE, 1});
    assertThatIllegalArgumentException().isThrownBy(() -> match(heavy.graph(), 10));
  }

  @Test
  void theLargestPointsThatFitAreAccepted() {
    CandidateGraph graph =
        new GraphSketch(1).row().pair(0, Long.MAX_VALUE - 1).row().pair(1, 1).graph();
    assertThat(match(graph, 50)).containsExactly(0, 1);
  }
}
