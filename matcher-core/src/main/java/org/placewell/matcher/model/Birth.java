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
    int oldest = years(earliest, day);
    int youngest = years(latest, day);
    if (youngest >= from && oldest <= to) {
      return Answer.MET;
    }
    return oldest < from || youngest > to ? Answer.FAILED : Answer.NEEDS_REVIEW;
  }

  /** The years of {@link Period#between}, without the rest of it: it is asked of everybody. */
  private static int years(LocalDate from, LocalDate to) {
    int months = 12 * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
    int days = to.getDayOfMonth() - from.getDayOfMonth();
    if (months > 0 && days < 0) {
      months--;
    } else if (months < 0 && days > 0) {
      months++;
    }
    return months / 12;
  }

  @Override
  public String toString() {
    return "birth";
  }
}
