package org.placewell.matcher.model;

import java.time.LocalDate;

/**
 * Points for a pair that come from outside, for instance a panel's own score, with where they come
 * from.
 */
public record SuppliedPoints(
    ReferralId referral,
    VacancyId vacancy,
    int points,
    @NotPersonal String provenance,
    LocalDate on) {

  @Override
  public String toString() {
    return "supplied points";
  }
}
