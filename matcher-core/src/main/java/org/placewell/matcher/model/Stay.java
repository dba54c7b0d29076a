package org.placewell.matcher.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the person is now, since when, under which limit and tariff, and which bed they hold. A
 * notice does not free the bed: it is free when it is free.
 */
public record Stay(
    Setting setting,
    Optional<LocalDate> since,
    Optional<StayLimit> limit,
    Optional<Tariff> tariff,
    Optional<BedspaceId> bed,
    List<Absence> absences,
    Optional<LocalDate> notice) {
  public Stay {
    absences = List.copyOf(absences);
  }

  /** Nothing recorded. */
  public static Stay unknown() {
    return new Stay(
        Setting.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** Nights spent beyond the limit when leaving on a day: {@code max(0, exit − entry − limit)}. */
  public OptionalInt overstay(LocalDate exit) {
    if (since.isEmpty() || limit.isEmpty()) {
      return OptionalInt.empty();
    }
    long nights = ChronoUnit.DAYS.between(since.get(), exit) - limit.get().total();
    return OptionalInt.of(Math.toIntExact(Math.max(0, nights)));
  }

  @Override
  public String toString() {
    return "stay";
  }
}
