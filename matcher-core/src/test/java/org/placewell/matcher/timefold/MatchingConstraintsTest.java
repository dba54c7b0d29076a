package org.placewell.matcher.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.stream.test.ConstraintVerifier;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.solve.Budget;

class MatchingConstraintsTest {
  private final ConstraintVerifier<MatchingConstraints, Draft> verifier =
      ConstraintVerifier.build(new MatchingConstraints(), Draft.class, DraftRow.class);

  /** Rows 0, 1 and 2 with pairs 0, 1 and 2, all in one sum with weights 2, 3 and 0. */
  private static CandidateGraph threeInOneSum(long limit) {
    return new GraphSketch(1)
        .row()
        .pair(0, 1)
        .row()
        .pair(1, 1)
        .row()
        .pair(2, 1)
        .sum(limit, new int[] {0, 1, 2}, new long[] {2, 3, 0})
        .graph();
  }

  private static Object[] rows(CandidateGraph graph, int... chosen) {
    Search search = new Search(graph, Budget.ofSteps(1));
    return Draft.of(search, chosen).getRows().toArray();
  }

  private void sumCosts(long limit, long expected, int... chosen) {
    verifier
        .verifyThat(MatchingConstraints::sums)
        .given(rows(threeInOneSum(limit), chosen))
        .penalizesBy(expected);
  }

  @Test
  void aSumCostsWhatItHasTooMuch() {
    sumCosts(5, 0, 0, 1, 2);
    sumCosts(4, 1, 0, 1, 2);
    sumCosts(1, 4, 0, 1, 2);
    sumCosts(1, 1, 0, -1, 2);
    sumCosts(1, 2, -1, 1, -1);
  }

  @Test
  void aSumOfZeroTakesWhoWeighsNothing() {
    sumCosts(0, 0, -1, -1, 2);
    sumCosts(0, 0, -1, -1, -1);
    sumCosts(0, 2, 0, -1, 2);
  }

  @Test
  void sumsAreCountedApart() {
    CandidateGraph graph =
        new GraphSketch(1).row().pair(0, 1).row().pair(0, 1).sum(1, 0, 1).sum(0, 1).graph();
    verifier.verifyThat(MatchingConstraints::sums).given(rows(graph, 0, 1)).penalizesBy(2);
    verifier.verifyThat(MatchingConstraints::sums).given(rows(graph, 0, -1)).penalizesBy(0);
  }

  /** Two people on the first side, three on the second, one of them on both. */
  private static CandidateGraph clash() {
    return new GraphSketch(1)
        .row()
        .pair(0, 1)
        .row()
        .pair(0, 1)
        .row()
        .pair(0, 1)
        .row()
        .pair(0, 1)
        .conflict(new int[] {0, 1}, new int[] {1, 2, 3})
        .graph();
  }

  private void conflictCosts(long expected, int... chosen) {
    verifier
        .verifyThat(MatchingConstraints::conflicts)
        .given(rows(clash(), chosen))
        .penalizesBy(expected);
  }

  @Test
  void aConflictCostsOneForEachTwoWhoMeet() {
    conflictCosts(0, -1, -1, -1, -1);
    conflictCosts(0, -1, -1, 2, 3);
    conflictCosts(1, 0, -1, 2, -1);
    conflictCosts(2, 0, -1, 2, 3);
    conflictCosts(2, -1, 1, 2, 3);
    conflictCosts(5, 0, 1, 2, 3);
  }

  @Test
  void nobodyClashesWithThemselves() {
    conflictCosts(0, -1, 1, -1, -1);
  }

  @Test
  void conflictsAreCountedApart() {
    CandidateGraph graph =
        new GraphSketch(1)
            .row()
            .pair(0, 1)
            .row()
            .pair(0, 1)
            .conflict(new int[] {0}, new int[0])
            .conflict(new int[0], new int[] {1})
            .graph();
    verifier.verifyThat(MatchingConstraints::conflicts).given(rows(graph, 0, 1)).penalizesBy(0);
  }

  @Test
  void whoHoldsABedKeepsIt() {
    CandidateGraph graph =
        new GraphSketch(1).row().pair(0, 1).bed(1).row().bed(2).row().pair(0, 1).graph();
    verifier.verifyThat(MatchingConstraints::keepsBed).given(rows(graph, 1, 2, -1)).penalizesBy(0);
    verifier.verifyThat(MatchingConstraints::keepsBed).given(rows(graph, 0, -1, -1)).penalizesBy(1);
    verifier.verifyThat(MatchingConstraints::keepsBed).given(rows(graph, -1, -1, 3)).penalizesBy(2);
  }

  @Test
  void eachGoalCountsItsOwnPoints() {
    CandidateGraph graph =
        new GraphSketch(3)
            .row()
            .pair(0, 500, -150, 0)
            .row()
            .pair(1, 20, 40, -1)
            .row()
            .pair(2, 3, 7, -1)
            .graph();
    assertGoal(graph, 0, 520, 0, 1, -1);
    assertGoal(graph, 1, -110, 0, 1, -1);
    assertGoal(graph, 1, 47, -1, 1, 2);
    assertGoal(graph, 2, -2, -1, 1, 2);
    assertGoal(graph, 2, 0, 0, -1, -1);
    assertGoal(graph, 3, 0, 0, 1, 2);
    assertGoal(graph, 7, 0, 0, 1, 2);
  }

  private void assertGoal(CandidateGraph graph, int goal, long expected, int... chosen) {
    BendableScore score =
        verifier
            .verifyThat((constraints, factory) -> constraints.goal(factory, goal))
            .given(rows(graph, chosen))
            .getScore();
    assertThat(score).isEqualTo(BendableScore.ofSoft(1, Draft.GOALS, goal, expected));
  }

  @Test
  void theWholeScoreIsWhatTheJudgeSays() {
    for (long seed = 0; seed < 50; seed++) {
      CandidateGraph graph = GraphSketch.random(12, 4, seed);
      int[] chosen = anyChoice(graph, new SplittableRandom(seed));
      long[] value = new Judge(graph).value(chosen);
      long[] levels = new long[Draft.GOALS];
      System.arraycopy(value, 1, levels, 0, graph.goals());
      Draft draft = Draft.of(new Search(graph, Budget.ofSteps(1)), chosen);
      verifier
          .verifyThat()
          .givenSolution(draft)
          .scores(BendableScore.of(new long[] {value[0]}, levels), "seed " + seed);
      assertThat(draft.levels()).as("seed %d", seed).isEqualTo(levels);
    }
  }

  private static int[] anyChoice(CandidateGraph graph, SplittableRandom random) {
    return IntStream.range(0, graph.rows()).map(row -> anyChoice(graph, row, random)).toArray();
  }

  private static int anyChoice(CandidateGraph graph, int row, SplittableRandom random) {
    int choice = random.nextInt(graph.rowStart(row) - 1, graph.rowEnd(row));
    int free = choice < graph.rowStart(row) ? -1 : choice;
    return Math.max(graph.pinnedPair(row), graph.pinnedPair(row) < 0 ? free : -1);
  }
}
