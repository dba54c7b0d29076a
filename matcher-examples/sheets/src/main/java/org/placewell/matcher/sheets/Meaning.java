package org.placewell.matcher.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a heading means in a table.
 *
 * @param columns those it fills
 * @param unread whether it is left out on purpose
 */
record Meaning(List<Column> columns, boolean unread) {
  private static final Meaning NONE = new Meaning(List.of(), false);
  private static final Meaning UNREAD = new Meaning(List.of(), true);

  static Meaning of(Form form, Optional<Mapping.Sheet> settled, String heading) {
    String key = Names.key(heading);
    for (Map.Entry<String, List<String>> own :
        settled.map(Mapping.Sheet::headings).orElse(Map.of()).entrySet()) {
      if (Names.key(own.getKey()).equals(key)) {
        List<Column> columns =
            own.getValue().stream().flatMap(name -> form.columns(name).stream()).toList();
        return columns.isEmpty() ? UNREAD : new Meaning(columns, false);
      }
    }
    if (isJoined(settled, key)) {
      return UNREAD;
    }
    List<Column> columns = key.isEmpty() ? List.of() : form.columns(heading);
    if (columns.isEmpty()) {
      return Catalogue.isUnread(heading) ? UNREAD : NONE;
    }
    return new Meaning(columns, false);
  }

  private static boolean isJoined(Optional<Mapping.Sheet> settled, String key) {
    return settled
        .map(sheet ->
            sheet.joined().values().stream()
                .flatMap(List::stream)
                .anyMatch(own -> Names.key(own).equals(key)))
        .orElse(false);
  }

  /** Whether it tells what the table is. */
  boolean isKnown() {
    return !columns.isEmpty();
  }
}
