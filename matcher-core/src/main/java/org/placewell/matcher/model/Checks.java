package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.Optional;

/** Checks shared by the constructors of this package; messages never quote a value. */
final class Checks {
  private static final int LONGEST_ID = 64;

  private Checks() {}

  static void id(String value) {
    that(!value.isEmpty(), "An id must not be empty.");
    that(
        value.codePointCount(0, value.length()) <= LONGEST_ID,
        "An id must have at most 64 characters.");
    that(value.equals(value.strip()), "An id must not begin or end with a blank.");
    that(!hasControl(value), "An id must not hold control characters.");
  }

  /** All control characters of ISO are a single {@code char}. */
  private static boolean hasControl(String value) {
    boolean control = false;
    for (int i = 0; i < value.length(); i++) {
      control |= Character.isISOControl(value.charAt(i));
    }
    return control;
  }

  static void inOrder(LocalDate from, Optional<LocalDate> until, String what) {
    that(
        until.isEmpty() || !until.get().isBefore(from),
        "The end of " + what + " must not lie before its beginning.");
  }

  static void atLeast(int value, int least, String what) {
    if (value < least) {
      throw new IllegalArgumentException("The " + what + " must be " + least + " or more.");
    }
  }

  /** A bound on both sides where a huge number would let a loop over days run for hours. */
  static void within(int value, int least, int most, String what) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "The " + what + " must lie between %d and %d.".formatted(least, most));
    }
  }

  static void that(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
