package org.placewell.matcher.sheets.table;

/** The column of a cell such as AB12. */
final class CellReference {
  /** Columns of a worksheet. */
  static final int COLUMNS = 16_384;

  /** Rows of a worksheet. */
  static final int ROWS = 1_048_576;

  private CellReference() {}

  /** From 0; -1 if it is none of a worksheet. */
  static int column(String reference) {
    int column = 0;
    int at = 0;
    while (at < reference.length() && at < 4 && isLetter(reference.charAt(at))) {
      column = column * 26 + (reference.charAt(at) - 'A' + 1);
      at++;
    }
    return column > COLUMNS ? -1 : column - 1;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
