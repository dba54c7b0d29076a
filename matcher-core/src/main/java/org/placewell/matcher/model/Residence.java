package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.Optional;

/** A spell of living in an area; the last day is inclusive, none means still there. */
public record Residence(AreaCode area, LocalDate from, Optional<LocalDate> until, Chosen choice) {
  public Residence {
    Checks.inOrder(from, until, "a residence");
  }

  /** Whether the person lived there on a day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  @Override
  public String toString() {
    return "residence";
  }
}
