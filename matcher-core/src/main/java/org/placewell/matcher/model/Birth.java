package org.placewell.matcher.model;

import java.time.LocalDate;
import java.time.Period;

/** When a person was born, as exactly as it is known: both bounds are inclusive. */
public record Birth(LocalDate earliest, LocalDate latest) {
  public Birth {
    Checks.that(
        !latest.isBefore(earliest), "The latest birth date must not lie before the earliest.");
  }

  /** Whether the person's age in whole years on {@code day} lies within the bounds, inclusive. */
  public Answer ageWithin(int from, int to, LocalDate day) {
    int oldest = Period.between(earliest, day).getYears();
    int youngest = Period.between(latest, day).getYears();
    if (youngest >= from && oldest <= to) {
      return Answer.MET;
    }
    return oldest < from || youngest > to ? Answer.FAILED : Answer.NEEDS_REVIEW;
  }

  @Override
  public String toString() {
    return "birth";
  }
}
