package org.placewell.matcher.model;

import java.time.LocalDate;

/** A person who asks to be admitted, as seen on a day. */
public record Applicant(Referral referral, LocalDate today) {

  @Override
  public String toString() {
    return "applicant " + referral.id();
  }
}
