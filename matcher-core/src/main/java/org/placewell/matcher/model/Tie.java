package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.Optional;

/** A connection with an area besides residence. */
public record Tie(TieKind kind, AreaCode area, LocalDate from, Optional<LocalDate> until) {
  public Tie {
    Checks.inOrder(from, until, "a tie");
  }

  /** Whether the tie holds on a day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  @Override
  public String toString() {
    return "tie";
  }
}
