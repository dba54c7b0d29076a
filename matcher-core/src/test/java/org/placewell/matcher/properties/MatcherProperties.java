package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.worlds.BruteForce;

/** Whatever a matcher plans can be judged by enumeration. */
class MatcherProperties {
  private static final long MOST = 1_000_000_000;

  @Property(tries = 1500)
  void theWaitingListPlansWhatBruteForceFindsFeasibleAndNoBetter(
      @ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    judge(one.bruteForce(), one.waitingList());
  }

  @Property(tries = 400)
  void timefoldPlansWhatBruteForceFindsFeasibleAndNoBetter(
      @ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    MatchRun start = one.waitingList();
    MatchRun run = one.timefold(300);
    judge(one.bruteForce(), run);
    assertThat(run.plan().score()).isGreaterThanOrEqualTo(start.plan().score());
  }

  private static void judge(BruteForce judge, MatchRun run) {
    int[] assignment = judge.assignment(run.plan());

    assertThat(run.check().others()).isEmpty();
    assertThat(judge.isFeasible(assignment)).isTrue();
    assertThat(values(run.plan().score())).isEqualTo(judge.value(assignment));
    assertThat(Arrays.compare(judge.value(assignment), judge.best())).isLessThanOrEqualTo(0);
    assertThat(run.plan().placements()).isEqualTo(judge.plan(assignment).placements());
  }

  private static long[] values(Score score) {
    return score.values().stream().mapToLong(Score.Value::points).toArray();
  }

  @Property(tries = 1000)
  void noUnitTwiceAndNobodyLosesABed(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    MatchRun run = Case.of(seed).waitingList();
    Map<VacancyId, Integer> taken = new HashMap<>();
    for (Placement placement : run.plan().placements()) {
      taken.merge(placement.vacancy(), places(run, placement.referral()), Integer::sum);
    }
    for (int column = 0; column < run.graph().columns(); column++) {
      VacancyId vacancy = run.eligibility().columns().get(column).vacancy().id();
      int open = run.eligibility().columns().get(column).vacancy().places();
      boolean pinned = involvesPin(run, vacancy);
      if (taken.containsKey(vacancy) && !pinned) {
        assertThat(taken.get(vacancy)).isLessThanOrEqualTo(open);
        assertThat(holderWhoStays(run, column)).isEmpty();
      }
    }
  }

  private static int places(MatchRun run, ReferralId id) {
    return run.dataset().referrals().stream()
        .filter(referral -> referral.id().equals(id))
        .mapToInt(referral -> referral.person().places())
        .sum();
  }

  private static boolean involvesPin(MatchRun run, VacancyId vacancy) {
    return run.dataset().casework().commitments().stream()
        .filter(commitment -> commitment.isOpenOn(run.dataset().on()))
        .anyMatch(commitment -> commitment.vacancy().equals(vacancy));
  }

  private static Optional<ReferralId> holderWhoStays(MatchRun run, int column) {
    return run.eligibility()
        .holder(column)
        .filter(holder -> run.eligibility().row(holder).isPresent())
        .filter(holder -> run.plan().of(holder).isEmpty());
  }

  @Property(tries = 1000)
  void aPlacementThatDependsOnSomebodyComesAfterTheirMove(
      @ForAll @LongRange(min = 0, max = MOST) long seed) {
    MatchRun run = Case.of(seed).waitingList();
    List<ReferralId> pinned =
        run.eligibility().rows().stream()
            .map(Referral::id)
            .filter(
                id -> run.eligibility().pin(run.eligibility().row(id).orElseThrow()).isPresent())
            .toList();
    for (Placement placement : run.plan().placements()) {
      if (placement.after().isPresent() && !pinned.contains(placement.referral())) {
        Placement first = run.plan().of(placement.after().get()).orElseThrow();
        assertThat(first.vacancy()).isNotEqualTo(placement.vacancy());
        assertThat(placement.start())
            .isAfterOrEqualTo(placement.review() ? run.dataset().on() : first.start());
      }
    }
  }

  @Property(tries = 400)
  void theSameInputGivesTheSamePlan(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    assertThat(one.waitingList().plan()).isEqualTo(one.waitingList().plan());
  }
}
