package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A resident said no to a scheme, or to one bedspace of it. By default it changes no date and no
 * band.
 */
public record Refusal(
    ReferralId referral,
    SchemeId scheme,
    Optional<BedspaceId> bedspace,
    LocalDate on,
    RefusalReason reason,
    Optional<LocalDate> until) {
  public Refusal {
    Checks.inOrder(on, until, "a refusal");
  }

  @Override
  public String toString() {
    return "refusal";
  }
}
