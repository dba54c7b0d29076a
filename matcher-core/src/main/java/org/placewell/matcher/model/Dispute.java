package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A dispute between authorities or teams. It is worked on beside the matching and never stops it.
 */
public record Dispute(DisputeKind kind, Optional<LocalDate> since, Owner owner) {

  @Override
  public String toString() {
    return "dispute";
  }
}
