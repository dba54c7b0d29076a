package org.placewell.matcher.sheets.table;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from running a text of a CSV file as a formula: one that starts like
 * a formula gets an apostrophe in front, the programs' own sign for text. Apostrophes that already
 * stand there get one more, so that taking one off gives every text back.
 *
 * <p>Source for the characters: OWASP, CSV Injection.
 */
final class Formulas {
  /** The last four are the full-width forms, which some programs take for the narrow ones. */
  private static final Pattern LIKE_FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]");

  private static final Pattern GUARDED = Pattern.compile("'" + LIKE_FORMULA.pattern());

  private Formulas() {}

  static String guard(String text) {
    return LIKE_FORMULA.matcher(text).lookingAt() ? "'" + text : text;
  }

  static String unguard(String text) {
    return GUARDED.matcher(text).lookingAt() ? text.substring(1) : text;
  }
}
