package org.placewell.matcher.sheets.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * What one cell holds. Delimited text has text only; a workbook also says what is a number, a date
 * or a yes or no. Text is as it stands, less blanks at both ends.
 */
public sealed interface Cell {
  /** Nothing. */
  record Empty() implements Cell {
    @Override
    public String toString() {
      return "empty cell";
    }
  }

  /** Any text but none. */
  record Text(String text) implements Cell {
    @Override
    public String toString() {
      return "text cell";
    }
  }

  /** A number that is no date. */
  record Numeric(BigDecimal value) implements Cell {
    @Override
    public String toString() {
      return "number cell";
    }
  }

  /** A number shown as a date or time, by the epoch of its workbook. */
  record Date(LocalDateTime value) implements Cell {
    @Override
    public String toString() {
      return "date cell";
    }
  }

  /** Yes or no. */
  record Truth(boolean value) implements Cell {
    @Override
    public String toString() {
      return "truth cell";
    }
  }

  /** What a formula could not work out, as the spreadsheet program shows it, such as #REF!. */
  record Fault(String shown) implements Cell {
    @Override
    public String toString() {
      return "fault cell";
    }
  }

  /** Text less blanks at both ends, those that do not break included; nothing if none is left. */
  static Cell of(String text) {
    String trimmed = Blanks.trim(text);
    return trimmed.isEmpty() ? new Empty() : new Text(trimmed);
  }

  /** Whether there is nothing. */
  default boolean isEmpty() {
    return this instanceof Empty;
  }
}
