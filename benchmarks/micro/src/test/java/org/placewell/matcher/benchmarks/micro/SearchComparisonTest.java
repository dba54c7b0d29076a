package org.placewell.matcher.benchmarks.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.plan.CandidateGraph;

class SearchComparisonTest {
  private static final String WAITING_LIST = "waiting list";

  @Test
  void everySearchHasALineOfFigures() {
    String table = SearchComparison.table("tiny", List.of(10L, 100L), 2);
    assertThat(table.lines().filter(line -> line.startsWith("- seed "))).hasSize(2);
    assertThat(
            table
                .lines()
                .filter(line -> line.matches("\\| .+ \\|( (0, then )?-?[0-9.]+( %)? \\|){2}")))
        .hasSize(19);
  }

  @Test
  void everySearchBeginsWithTheWaitingListAndChainsGetBeyondIt() {
    Contest contest = Contest.hold(Instance.of("small", 1), List.of(300L));
    long start = contest.of(WAITING_LIST, 300).points(0);
    assertThat(contest.searches()).hasSize(19);
    assertThat(contest.results())
        .allSatisfy(result -> assertThat(result.points(0)).isGreaterThanOrEqualTo(start));
    assertThat(contest.of("chains, late acceptance 10", 300).points(0)).isGreaterThan(start);
    assertThat(contest.gap(WAITING_LIST, 300)).isPositive();
    assertThat(contest.open()).isNotNegative();
  }

  @Test
  void theBoundIsTheBestThatCapacityAloneAllows() {
    for (int seed = 1; seed <= 10; seed++) {
      CandidateGraph graph = Instance.of("tiny", seed).graph;
      assertThat(UpperBound.ofFirstGoal(graph))
          .as("seed %d", seed)
          .isEqualTo(best(graph, 0, new BitSet()));
    }
  }

  /** Tries everybody, and nobody, in each vacancy. */
  private static long best(CandidateGraph graph, int column, BitSet placed) {
    if (column == graph.columns()) {
      return 0;
    }
    long best = best(graph, column + 1, placed);
    for (int row = 0; row < graph.rows(); row++) {
      int pair = graph.pair(row, column);
      if (pair >= 0 && !placed.get(row)) {
        placed.set(row);
        best = Math.max(best, graph.points(0, pair) + best(graph, column + 1, placed));
        placed.clear(row);
      }
    }
    return best;
  }
}
