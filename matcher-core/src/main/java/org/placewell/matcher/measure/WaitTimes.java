package org.placewell.matcher.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;

/**
 * How long everybody in the matching has waited by the policy's clock: until the day the proposed
 * move starts, or until today for those left without one. Each list in the order of the waiting
 * list.
 */
record WaitTimes(List<Wait> placed, List<Wait> left) {

  /** One person's wait in days. */
  record Wait(Referral referral, int days) {}

  static WaitTimes of(MatchRun run) {
    Map<ReferralId, Placement> moves = run.plan().byReferral();
    List<Wait> placed = new ArrayList<>();
    List<Wait> left = new ArrayList<>();
    for (Referral referral : run.eligibility().rows()) {
      Optional<Placement> move = Optional.ofNullable(moves.get(referral.id()));
      LocalDate until = move.map(Placement::start).orElse(run.dataset().on());
      (move.isPresent() ? placed : left).add(new Wait(referral, days(run, referral, until)));
    }
    return new WaitTimes(placed, left);
  }

  private static int days(MatchRun run, Referral referral, LocalDate until) {
    LocalDate since = referral.progress().clock().since(run.policy().clock());
    return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(since, until)));
  }

  static List<Referral> people(List<Wait> waits) {
    return waits.stream().map(Wait::referral).toList();
  }

  static int[] days(List<Wait> waits) {
    return waits.stream().mapToInt(Wait::days).toArray();
  }

  /** The waits of some people. */
  int[] of(Predicate<Referral> some) {
    return Stream.concat(placed.stream(), left.stream())
        .filter(wait -> some.test(wait.referral()))
        .mapToInt(Wait::days)
        .toArray();
  }

  @Override
  public String toString() {
    return "waits of " + (placed.size() + left.size());
  }
}
