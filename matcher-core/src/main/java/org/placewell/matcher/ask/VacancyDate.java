package org.placewell.matcher.ask;

import java.time.LocalDate;
import java.util.Optional;
import org.placewell.matcher.model.VacancyDates;

/** A date of a vacancy that a change can move. */
public enum VacancyDate {
  /** The day the place is void from. */
  VOID_FROM,
  /** The day the place is ready. */
  READY,
  /** The day the place must be filled by. */
  FILL_BY;

  VacancyDates moved(VacancyDates old, LocalDate to) {
    Optional<LocalDate> date = Optional.of(to);
    return new VacancyDates(
        this == VOID_FROM ? date : old.voidFrom(),
        this == READY ? date : old.ready(),
        old.turnaroundWorkingDays(),
        this == FILL_BY ? date : old.fillBy(),
        old.interviews());
  }
}
