package org.placewell.matcher.benchmarks.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.measure.UpperBound;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Stake;
import org.placewell.matcher.timefold.Contestants;

class SearchComparisonTest {
  private static final String WAITING_LIST = "waiting list";

  @Test
  void everySearchHasALineOfFigures() {
    String table =
        SearchComparison.table(
            "tiny", SearchComparison.contestants(""), List.of(10L, 100L), IntStream.of(1));
    assertThat(table.lines().filter(line -> line.startsWith("- population "))).hasSize(1);
    assertThat(
            table
                .lines()
                .filter(line ->
                    line.matches("\\| .+ \\|( ((0, then )?-?[0-9.]+( %)?|breaks.+|–) \\|){4}")))
        .hasSize(20);
  }

  @Test
  void everySearchBeginsWithTheWaitingListAndChainsGetBeyondIt() {
    Contest contest =
        Contest.hold(Instance.of("small", 1), SearchComparison.contestants(""), List.of(300L));
    long start = contest.of(WAITING_LIST, 300).points(0);
    assertThat(contest.searches()).hasSize(20);
    assertThat(contest.results())
        .filteredOn(result -> !result.search().equals("out of the box, from nothing"))
        .allSatisfy(result -> assertThat(result.points(0)).isGreaterThanOrEqualTo(start));
    assertThat(contest.of("the engine: chains, late acceptance 10", 300).points(0))
        .isGreaterThan(start);
    assertThat(contest.gap(WAITING_LIST, 300)).isPositive();
    assertThat(contest.best().points(0)).isLessThanOrEqualTo(contest.bound().first());
  }

  @Test
  void populationsAreTheFirstOrARange() {
    assertThat(SearchComparison.seeds("3")).containsExactly(1, 2, 3);
    assertThat(SearchComparison.seeds("11-13")).containsExactly(11, 12, 13);
  }

  @Test
  void aWordChoosesSearches() {
    assertThat(SearchComparison.contestants("tabu"))
        .extracting(Contestants.Contestant::name)
        .startsWith(WAITING_LIST, "own moves, entity tabu 7, best of 20")
        .hasSize(5);
    assertThat(SearchComparison.contestants("tabu,out of the box")).hasSize(7);
  }

  @Test
  void theBoundIsTheBestThatCapacityAllowsOfPairsThatFitAlone() {
    for (int seed = 1; seed <= 10; seed++) {
      CandidateGraph graph = Instance.of("tiny", seed).graph;
      assertThat(UpperBound.of(graph).first()).as("seed %d", seed).isEqualTo(best(graph));
    }
  }

  /** A pair that breaks a limit by itself is in no plan. */
  private static boolean fitsAlone(CandidateGraph graph, int pair) {
    return IntStream.range(0, graph.limits())
        .boxed()
        .flatMap(limit -> graph.stakes(limit, pair).stream())
        .noneMatch(stake ->
            stake instanceof Stake.Adds adds
                && adds.weight() > graph.sums().get(adds.sum()).limit());
  }

  /** Person by person, the best for every set of vacancies that may be taken so far. */
  private static long best(CandidateGraph graph) {
    long[] best = new long[1 << graph.columns()];
    for (int row = 0; row < graph.rows(); row++) {
      long[] before = best.clone();
      for (int pair = graph.rowStart(row); pair < graph.rowEnd(row); pair++) {
        int taken = 1 << graph.column(pair);
        boolean fits = fitsAlone(graph, pair);
        for (int set = 0; set < best.length; set++) {
          if (fits && (set & taken) != 0) {
            best[set] = Math.max(best[set], before[set ^ taken] + graph.points(0, pair));
          }
        }
      }
    }
    return Arrays.stream(best).max().orElseThrow();
  }
}
