package org.placewell.matcher.sheets.table;

import java.util.Optional;

/** Where something is, as a user finds it: people.csv:12, people.xlsx#People!C12. */
final class Place {
  private Place() {}

  static String table(String file, Optional<String> sheet) {
    return file + sheet.map(name -> "#" + name).orElse("");
  }

  static String row(String file, Optional<String> sheet, int row) {
    return table(file, sheet) + (sheet.isPresent() ? "!" : ":") + row;
  }

  /** Columns count from 0 here and are letters to the user, also of text: it opens in Excel too. */
  static String cell(String file, Optional<String> sheet, int row, int column) {
    return sheet.isPresent()
        ? table(file, sheet) + "!" + letters(column) + row
        : row(file, sheet, row) + ", column " + letters(column);
  }

  static String letters(int column) {
    String tail = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? tail : letters(column / 26 - 1) + tail;
  }
}
