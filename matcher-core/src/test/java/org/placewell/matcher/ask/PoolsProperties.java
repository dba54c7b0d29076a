package org.placewell.matcher.ask;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.RandomWorld;

/** Those whom dates alone keep out, and no others: every pair is tried. */
class PoolsProperties {
  private static final Budget BUDGET = Budget.ofSteps(0);
  private static final MatchingEngine ENGINE =
      MatchingEngine.create().using(Matcher.waitingList()).within(BUDGET);

  @Property(tries = 500)
  void whomNothingFitsNoDateWouldHelp(@ForAll @LongRange(min = 0, max = 1_000_000_000) long seed) {
    MatchRun run = run(seed);
    Wayfinder ways = new Wayfinder(run);
    for (ReferralId who : pools(run).nothingFits()) {
      int row = run.eligibility().row(who).orElseThrow();
      for (int column = 0; column < run.graph().columns(); column++) {
        if (run.graph().pair(row, column) < 0 && ways.mayBeDates(row, column)) {
          assertThat(ways.byDates(row, column)).allMatch(found -> othersMoved(run, found));
        }
      }
    }
  }

  /** On that day other people live there: that is no date that keeps this person out. */
  private static boolean othersMoved(MatchRun run, Wayfinder.Found found) {
    Inputs then =
        new Scenario("then", Trial.changes(found.steps()))
            .apply(new Inputs(run.dataset(), run.policy()));
    Eligibility all = Eligibility.of(then.dataset(), then.policy());
    Place before = run.eligibility().columns().get(found.column());
    Place after = all.columns().get(all.column(before.vacancy().id()).orElseThrow());
    return !after.housemates().equals(before.housemates());
  }

  @Property(tries = 500)
  void onOtherDatesTheyCouldHaveWhatIsSaid(
      @ForAll @LongRange(min = 0, max = 1_000_000_000) long seed) {
    MatchRun run = run(seed);
    for (Way way : pools(run).onlyDates()) {
      Inputs then = way.scenario().apply(new Inputs(run.dataset(), run.policy()));
      Eligibility all = Eligibility.of(then.dataset(), then.policy());
      int row = all.row(way.referrals().getFirst()).orElseThrow();
      int column = all.column(way.vacancies().getFirst()).orElseThrow();
      assertThat(CandidateGraph.of(all).pair(row, column)).isNotNegative();
    }
  }

  /** Worlds in which nothing of it happens would prove nothing. */
  @Test
  void allOfItHappens() {
    int dated = 0;
    int never = 0;
    for (long seed = 0; seed < 300; seed++) {
      Pools pools = pools(run(seed));
      dated += pools.onlyDates().size();
      never += pools.nothingFits().size();
    }
    assertThat(dated).isGreaterThan(20);
    assertThat(never).isGreaterThan(100);
  }

  private static MatchRun run(long seed) {
    return ENGINE.match(RandomWorld.of(seed), RandomPolicy.of(seed));
  }

  private static Pools pools(MatchRun run) {
    return Questions.about(run, ENGINE::match, BUDGET).pools();
  }
}
