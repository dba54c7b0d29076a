package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An offer in flight, until it ends or expires. A blocking one may concern a person of another
 * list: then it names none.
 */
public record Commitment(
    CommitmentId id,
    CommitmentKind kind,
    Optional<ReferralId> referral,
    VacancyId vacancy,
    @Default("1") @Within(least = 1, most = 10_000) int places,
    LocalDate since,
    Optional<LocalDate> expires) {
  public Commitment {
    Checks.within(places, 1, 10_000, "number of places of a commitment");
    Checks.inOrder(since, expires, "a commitment");
    Checks.that(
        kind == CommitmentKind.BLOCKING || referral.isPresent(),
        "A pinned placement must name a referral.");
  }

  /** Whether the offer is in flight on a day; the last day counts. */
  public boolean isOpenOn(LocalDate day) {
    return !day.isBefore(since) && expires.map(last -> !day.isAfter(last)).orElse(true);
  }

  @Override
  public String toString() {
    return "commitment " + id;
  }
}
