package org.placewell.matcher.model;

import java.time.LocalDate;

/** A provider said no to a person, for a scheme. The council may challenge it. */
public record Rejection(
    ReferralId referral,
    SchemeId scheme,
    LocalDate on,
    RejectionReason reason,
    Challenge challenge) {

  @Override
  public String toString() {
    return "rejection";
  }
}
