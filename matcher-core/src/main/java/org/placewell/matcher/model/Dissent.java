package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.Optional;

/** Somebody in the case would rather see something else. */
public record Dissent(Owner by, DissentView view, Optional<LocalDate> on) {

  @Override
  public String toString() {
    return "dissent";
  }
}
