package org.placewell.matcher.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Counts working days: Monday to Friday, without the given bank holidays. */
public final class WorkingDays {
  private final Set<LocalDate> holidays;

  /** A calendar with the given bank holidays. */
  public WorkingDays(Collection<LocalDate> holidays) {
    this.holidays = Set.copyOf(holidays);
  }

  /** The day that lies the given number of working days after a day; 0 is the day itself. */
  public LocalDate plus(LocalDate day, int workingDays) {
    LocalDate result = day;
    for (int left = workingDays; left > 0; ) {
      result = result.plusDays(1);
      left -= isWorkingDay(result) ? 1 : 0;
    }
    return result;
  }

  private boolean isWorkingDay(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && !holidays.contains(day);
  }
}
