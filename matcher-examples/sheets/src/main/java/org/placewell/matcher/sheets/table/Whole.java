package org.placewell.matcher.sheets.table;

import org.jspecify.annotations.Nullable;

/** Whole numbers in attributes. */
final class Whole {
  private static final int MOST_DIGITS = 9;

  private Whole() {}

  /** The number, or another value if there is none or something else. */
  static int of(@Nullable String text, int otherwise) {
    if (text == null || text.isEmpty() || text.length() > MOST_DIGITS) {
      return otherwise;
    }
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(text) : otherwise;
  }
}
