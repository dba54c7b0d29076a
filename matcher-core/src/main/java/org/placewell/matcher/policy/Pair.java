package org.placewell.matcher.policy;

import java.time.LocalDate;
import org.placewell.matcher.model.Applicant;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;

/** A referral and a place it might take, with all that concerns the two, already looked up. */
public record Pair(Referral referral, Place place, History history, Timing timing) {

  /** The day of the run. */
  public LocalDate today() {
    return timing.today();
  }

  /** The day the placement would start. */
  public LocalDate start() {
    return timing.start();
  }

  /** The person as seen today. */
  public Applicant applicant() {
    return new Applicant(referral, today());
  }

  @Override
  public String toString() {
    return "pair " + referral.id() + " " + place.vacancy().id();
  }
}
