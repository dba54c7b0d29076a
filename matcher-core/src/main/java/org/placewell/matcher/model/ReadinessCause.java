package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that must happen before the person can move, whose task it is, and when it is expected.
 */
public record ReadinessCause(CauseKind kind, Owner owner, Optional<LocalDate> expected) {

  @Override
  public String toString() {
    return "readiness cause";
  }
}
