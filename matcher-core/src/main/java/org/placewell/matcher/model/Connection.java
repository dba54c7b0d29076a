package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.Optional;

/** Whether a person passes one connection test on a day. */
public sealed interface Connection {

  /** Connected from a day until a day (inclusive; none while nothing is known to end it). */
  record Connected(Ground ground, LocalDate from, Optional<LocalDate> until) implements Connection {
    @Override
    public String toString() {
      return "connected";
    }
  }

  /** Not connected yet; will be on a day if the person goes on living there. */
  record Accrues(LocalDate on) implements Connection {
    @Override
    public String toString() {
      return "accrues";
    }
  }

  /** Not connected. */
  record NotConnected() implements Connection {
    @Override
    public String toString() {
      return "not connected";
    }
  }

  /** The test may not be held against the person. */
  record Exempt(Exemption exemption, String instrument) implements Connection {
    @Override
    public String toString() {
      return "exempt";
    }
  }

  /** Nothing is recorded that would tell. */
  record Unknown() implements Connection {
    @Override
    public String toString() {
      return "unknown connection";
    }
  }

  /** On what a connection rests. */
  enum Ground {
    /** Residence of own choice, for as long as the test asks. */
    RESIDENCE,
    /** Employment there. */
    EMPLOYMENT,
    /** Close family there. */
    FAMILY,
    /** Special circumstances. */
    SPECIAL_CIRCUMSTANCES,
    /** Care leaver's connection. */
    CARE_LEAVER,
    /** Asylum support accommodation. */
    ASYLUM_SUPPORT,
    /** Ordinary residence before the last detention. */
    BEFORE_DETENTION
  }
}
