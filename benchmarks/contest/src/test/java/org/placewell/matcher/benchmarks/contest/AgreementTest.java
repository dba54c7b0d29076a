package org.placewell.matcher.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewell.matcher.benchmarks.contest.Heat.Entry;
import org.placewell.matcher.benchmarks.contest.Heat.Rules;
import org.placewell.matcher.benchmarks.contest.Row.Status;

/** The exact engine and OR-Tools, which know nothing of each other, find equally good plans. */
class AgreementTest {
  private static final int SECONDS = 60;
  private static final int ALL = 4;

  @ParameterizedTest
  @CsvSource({
    "SEPARABLE, panel-15",
    "SEPARABLE, panel-100",
    "SEPARABLE, panel-2",
    "SEPARABLE, borough-4",
    "SEPARABLE, borough-1",
    "PAIR_FIRST, panel-15",
    "PAIR_FIRST, panel-201",
    "PAIR_FIRST, borough-7",
  })
  void withoutOtherLimitsAsGoodAsMinCostFlow(Track track, String population) {
    Entry entry = entry(track, population);
    Row own = row("exact engine", entry);
    Row flow = row("MinCostFlow, from referrals", entry);
    assertThat(own.proven()).isEqualTo(ALL);
    assertThat(flow.goals()).isPositive();
    assertThat(first(own, flow.goals())).isEqualTo(first(flow, flow.goals()));
    assertThat(Heat.judged(List.of(own, flow))).extracting(Row::status).containsOnly(Status.PROVEN);
  }

  @ParameterizedTest
  @CsvSource({
    "COUPLED, panel-15, HiGHS",
    "COUPLED, panel-100, HiGHS",
    "STRESS, panel-1, HiGHS",
  })
  void withSumsAndConflictsAsGoodAsHighs(Track track, String population, String peer) {
    agree(entry(track, population), peer);
  }

  @ParameterizedTest
  @CsvSource({"COUPLED, 1", "COUPLED, 2", "COUPLED, 3", "STRESS, 4", "STRESS, 5"})
  void withSumsAndConflictsAsGoodAsCpSat(Track track, long seed) {
    Problem problem = Problems.invented(track, seed, 120, 24);
    agree(
        new Entry(track, new Row.Size("panel-" + seed, 120, 24, problem.pairs()), problem),
        "CP-SAT, packed");
  }

  private static void agree(Entry entry, String peer) {
    Row own = row("exact engine", entry);
    Row other = row(peer, entry);
    assertThat(entry.problem().separable()).isFalse();
    assertThat(List.of(own, other)).extracting(Row::status).containsOnly(Status.PROVEN);
    assertThat(own.proven()).isEqualTo(ALL);
    assertThat(first(own, other.goals())).isEqualTo(first(other, other.goals()));
  }

  private static List<Long> first(Row row, int goals) {
    return row.values().subList(0, goals);
  }

  private static Entry entry(Track track, String population) {
    return Contest.entry(track, Populations.of(track, population, 1).getFirst());
  }

  private static Row row(String name, Entry entry) {
    Contestant contestant =
        Contestants.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    return new Heat(new Rules(1, SECONDS, ALL)).run(contestant, entry, SECONDS);
  }
}
