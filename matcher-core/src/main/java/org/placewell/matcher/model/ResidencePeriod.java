package org.placewell.matcher.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** So many months of residence of own choice within the last so many months. */
@NotPersonal
public record ResidencePeriod(@Within(least = 1) int months, int within) {
  public ResidencePeriod {
    Checks.atLeast(months, 1, "number of months of residence");
    Checks.that(within >= months, "The period looked back over must not be the shorter one.");
  }

  /** The days of residence asked for when looking back from a day. */
  long daysAsked(LocalDate day) {
    return ChronoUnit.DAYS.between(day.minusMonths(months), day);
  }

  /** No look back over this many months asks for fewer days. */
  long least() {
    return 365L * (months / 12) + 28L * (months % 12);
  }

  /** No look back over this many months asks for more days. */
  long most() {
    return 366L * (months / 12) + 31L * (months % 12);
  }
}
