package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.Optional;

/** A case or a vacancy is held: a person's, a vacancy's, or only the two together. */
public record Hold(
    Optional<ReferralId> referral,
    Optional<VacancyId> vacancy,
    LocalDate from,
    Optional<LocalDate> until,
    HoldReason reason) {
  public Hold {
    Checks.inOrder(from, until, "a hold");
    Checks.that(
        referral.isPresent() || vacancy.isPresent(), "A hold must name a referral or a vacancy.");
  }

  @Override
  public String toString() {
    return "hold";
  }
}
