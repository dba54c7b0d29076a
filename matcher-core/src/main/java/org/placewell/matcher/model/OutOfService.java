package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.Optional;

/** Why a bedspace cannot be lived in, and until when, as far as known (last day out of service). */
public record OutOfService(OutOfServiceReason reason, Optional<LocalDate> until) {

  @Override
  public String toString() {
    return "out of service";
  }
}
