package org.placewell.matcher.sheets.table;

/** Counts lines as an editor does: they end with LF, CR or both. */
final class Lines {
  private Lines() {}

  /** The line, from 1, on which a character stands. */
  static int at(CharSequence text, int index) {
    int line = 1;
    for (int i = 0; i < index; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
        line++;
      }
    }
    return line;
  }
}
