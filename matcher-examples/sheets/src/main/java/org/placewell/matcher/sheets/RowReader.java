package org.placewell.matcher.sheets;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.sheets.table.Cell;
import org.placewell.matcher.sheets.table.Table;

/** Reads the rows of one table, each into what it tells of every thing it speaks of. */
final class RowReader {
  private static final Set<String> UNKNOWN = unknownKeys();
  private static final Set<String> UNKNOWN_SIGNS = Set.of("-", "–", "—", "?", "??");
  private static final Set<String> NONE = Set.of("na", "none", "nil");

  private static final int LONGEST_QUOTE = 40;

  private final Recognised sheet;
  private final Rules rules;
  private final Notes notes;

  RowReader(Recognised sheet, Rules rules, Notes notes) {
    this.sheet = sheet;
    this.rules = rules;
    this.notes = notes;
  }

  /** What a row tells of each thing; things it says nothing of have empty entries. */
  Map<Thing, Entry> read(Table.Row row) {
    Map<Thing, Entry> entries = new EnumMap<>(Thing.class);
    sheet
        .form()
        .things()
        .forEach(
            thing -> entries.put(thing, new Entry(thing, Spot.row(sheet.table(), row.number()))));
    Set<String> blank = new HashSet<>();
    for (Binding binding : sheet.bindings()) {
      // What stands last in the catalogue is merged over the rest.
      if (!(binding.column().slot() instanceof Slots.Further)) {
        cell(row, binding, entries, blank);
      }
    }
    for (Binding binding : sheet.bindings()) {
      if (binding.column().slot() instanceof Slots.Further) {
        cell(row, binding, entries, blank);
      }
    }
    return entries;
  }

  private void cell(Table.Row row, Binding binding, Map<Thing, Entry> entries, Set<String> blank) {
    Column column = binding.column();
    Entry entry = java.util.Objects.requireNonNull(entries.get(entryOf(column)));
    Spot spot = new Spot(sheet.table(), row.number(), binding.heading());
    switch (reading(column, binding.cell(row))) {
      case Reading.Blank none -> {
        if (column.blank().isPresent() && blank.add(column.heading())) {
          notes.assume(column.heading() + " left empty: " + column.blank().get());
        }
      }
      case Reading.Value value ->
          column
              .slot()
              .clash(entry, value.node())
              .ifPresentOrElse(
                  why -> bad(column, entry, spot, why),
                  () -> column.slot().put(entry, value.node(), spot));
      case Reading.Unknown unknown -> unknown(column, entry, spot);
      case Reading.Bad bad -> bad(column, entry, spot, quoting(column, binding.cell(row), bad));
    }
  }

  /** What a cell holds is said only if the column says nothing about a person. */
  private static String quoting(Column column, Cell cell, Reading.Bad bad) {
    String text = Cells.text(cell);
    if (column.isPersonal() || text.length() > LONGEST_QUOTE) {
      return bad.message();
    }
    String near = column.kind().near(text).map(meant -> "; did you mean " + meant + "?").orElse("");
    String message = bad.message().substring(0, bad.message().length() - 1);
    return message + " (the cell holds \"" + text + "\"" + near + ").";
  }

  /** A column about the owner of the row's thing is kept with that thing. */
  private Thing entryOf(Column column) {
    return column.slot() instanceof Slots.Owner ? sheet.form().thing() : column.thing();
  }

  private Reading reading(Column column, Cell cell) {
    String text = Cells.text(cell);
    if (text.isEmpty()) {
      return new Reading.Blank();
    }
    if (cell instanceof Cell.Fault) {
      return new Reading.Bad("The formula here ends in an error; correct it in the spreadsheet.");
    }
    if (isUnknown(column, text)) {
      return new Reading.Unknown();
    }
    return isNone(column, text) ? new Reading.Blank() : column.kind().read(cell, rules);
  }

  private static boolean isUnknown(Column column, String text) {
    return !isOwnWord(column, text)
        && (UNKNOWN_SIGNS.contains(text) || UNKNOWN.contains(Names.key(text)));
  }

  private static boolean isNone(Column column, String text) {
    return !isOwnWord(column, text)
        && column.kind() != PlainKind.YES_NO
        && NONE.contains(Names.key(text));
  }

  private static boolean isOwnWord(Column column, String text) {
    return column.kind() == PlainKind.TEXT || column.kind().takes(text);
  }

  /** Whether a cell means what it says, and not that something is unknown or none. */
  static boolean isPlain(Column column, Cell cell) {
    String text = Cells.text(cell);
    return !isUnknown(column, text) && !isNone(column, text) && !text.startsWith("EXAMPLE");
  }

  private void unknown(Column column, Entry entry, Spot spot) {
    if (!column.slot().putUnknown(entry, spot)) {
      bad(
          column,
          entry,
          spot,
          column.isRequired()
              ? "This must be known; find it out and fill it in."
              : "This cannot be recorded as not known; find it out, or leave it empty for "
                  + column.given().orElse("no")
                  + ".");
    }
  }

  private void bad(Column column, Entry entry, Spot spot, String message) {
    entry.bad().add(column.slot().path());
    notes.problem(spot.problem(message));
  }

  private static Set<String> unknownKeys() {
    Set<String> keys = new HashSet<>();
    CodeLists.unknowns().stream().map(Names::key).filter(key -> !key.isEmpty()).forEach(keys::add);
    return Set.copyOf(keys);
  }

  /** The date in the column "last updated", if there is one. */
  Optional<java.time.LocalDate> updated(Table.Row row) {
    return sheet.bindings().stream()
        .filter(binding -> binding.column().slot() instanceof Slots.Aside)
        .map(binding -> reading(binding.column(), binding.cell(row)))
        .filter(Reading.Value.class::isInstance)
        .map(value -> java.time.LocalDate.parse(((Reading.Value) value).node().stringValue()))
        .findFirst();
  }
}
