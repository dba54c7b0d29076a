package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a place is void, ready and must be filled, in this order; the turnaround counts where no
 * ready date is given, and only estimates it.
 */
public record VacancyDates(
    Optional<LocalDate> voidFrom,
    Optional<LocalDate> ready,
    @Default("0") @Within(least = 0, most = 1_000) int turnaroundWorkingDays,
    Optional<LocalDate> fillBy,
    List<LocalDate> interviews) {
  public VacancyDates {
    interviews = List.copyOf(interviews);
    Checks.within(turnaroundWorkingDays, 0, 1_000, "turnaround in working days");
    Checks.that(
        voidFrom.isEmpty() || ready.isEmpty() || !ready.get().isBefore(voidFrom.get()),
        "The ready date must not lie before the void date.");
    Checks.that(
        fillBy.isEmpty() || !fillBy.get().isBefore(ready.or(() -> voidFrom).orElse(LocalDate.MIN)),
        "The fill-by date must not lie before the ready date, or the void date where there is no"
            + " other; correct one of the two.");
  }

  /** The day the place can be moved into, as far as the vacancy itself tells. */
  public Optional<LocalDate> readyOn(WorkingDays calendar) {
    return ready.or(() -> voidFrom.map(day -> calendar.plus(day, turnaroundWorkingDays)));
  }

  @Override
  public String toString() {
    return "vacancy dates";
  }
}
