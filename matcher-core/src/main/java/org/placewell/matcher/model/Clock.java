package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.Optional;

/** The dates that could give a person priority. Which one does is the council's policy. */
public record Clock(
    LocalDate referred, Optional<LocalDate> clinicallyReady, Optional<LocalDate> banded) {

  /** The date the chosen clock counts from; the referral date where the chosen one is not known. */
  public LocalDate since(WaitingClock clock) {
    return switch (clock) {
      case REFERRED -> referred;
      case CLINICALLY_READY -> clinicallyReady.orElse(referred);
      case BANDED -> banded.orElse(referred);
    };
  }

  @Override
  public String toString() {
    return "clock";
  }
}
