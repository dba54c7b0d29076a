package org.placewell.matcher.sheets;

import java.time.LocalTime;
import org.placewell.matcher.sheets.table.Cell;

/** Cells as text, however a workbook holds them. */
final class Cells {
  private Cells() {}

  static String text(Cell cell) {
    return switch (cell) {
      case Cell.Empty empty -> "";
      case Cell.Text text -> text.text().strip();
      case Cell.Numeric number -> number.value().stripTrailingZeros().toPlainString();
      case Cell.Date date ->
          date.value().toLocalTime().equals(LocalTime.MIDNIGHT)
              ? date.value().toLocalDate().toString()
              : date.value().toString();
      case Cell.Truth truth -> truth.value() ? "yes" : "no";
      case Cell.Fault fault -> fault.shown();
    };
  }

  static Cell of(String text) {
    return text.isEmpty() ? new Cell.Empty() : new Cell.Text(text);
  }
}
