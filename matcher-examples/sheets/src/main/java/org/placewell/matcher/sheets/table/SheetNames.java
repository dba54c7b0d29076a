package org.placewell.matcher.sheets.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of the sheets of a new workbook, and whether a workbook can hold the tables at all. */
final class SheetNames {
  private static final int MOST_LENGTH = 31;
  private static final String FORBIDDEN = "[]:*?/\\";

  private SheetNames() {}

  static List<String> of(List<Table> tables) {
    if (tables.isEmpty()) {
      throw Refusal.of("", "A workbook needs at least one sheet; give a table.");
    }
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Table table : tables) {
      String name = table.sheet().orElse("Sheet" + (names.size() + 1));
      String place = Place.table(table.file(), table.sheet());
      if (!isAllowed(name) || !seen.add(name.toLowerCase(Locale.ROOT))) {
        throw Refusal.of(
            place,
            "The name of a sheet must be its own, of 1 to %d characters, without any of %s, control"
                    .formatted(MOST_LENGTH, FORBIDDEN)
                + " characters or an apostrophe at an end; rename it.");
      }
      checkSize(place, table);
      names.add(name);
    }
    return names;
  }

  private static boolean isAllowed(String name) {
    return !name.isBlank()
        && name.length() <= MOST_LENGTH
        && !name.startsWith("'")
        && !name.endsWith("'")
        && name.equals(Escapes.encode(name))
        && name.chars().noneMatch(c -> FORBIDDEN.indexOf(c) >= 0 || c < ' ');
  }

  private static void checkSize(String place, Table table) {
    int last = 0;
    for (Table.Row row : table.rows()) {
      if (row.number() <= last || row.number() > CellReference.ROWS) {
        throw Refusal.of(place, "Rows must be numbered upwards, to 1,048,576 at most; split them.");
      }
      if (row.cells().size() > CellReference.COLUMNS) {
        throw Refusal.of(place, "A sheet holds at most 16,384 columns; split the table.");
      }
      last = row.number();
    }
  }
}
