package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.Optional;

/** A spell away from where the person stays. It says nothing about the person and earns nothing. */
public record Absence(LocalDate from, Optional<LocalDate> until) {
  public Absence {
    Checks.inOrder(from, until, "an absence");
  }

  @Override
  public String toString() {
    return "absence";
  }
}
