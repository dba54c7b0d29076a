package org.placewell.matcher.sheets.table;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Writes a table as CSV. */
final class CsvWriter {
  private static final String END = "\r\n";

  /** What any spreadsheet program may take for a delimiter is quoted, whatever it is set to. */
  private static final String SPECIAL = ",;|\t\"\r\n";

  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .toFormatter(Locale.ROOT);

  private CsvWriter() {}

  static String text(Table table) {
    StringBuilder out = new StringBuilder();
    int line = 1;
    for (Table.Row row : table.rows()) {
      for (; line < row.number(); line++) {
        out.append(END);
      }
      int start = out.length();
      write(row, out);
      line += Lines.at(out.substring(start), out.length() - start);
      out.append(END);
    }
    return out.toString();
  }

  private static void write(Table.Row row, StringBuilder out) {
    for (int i = 0; i < row.cells().size(); i++) {
      String text = plain(row.cells().get(i));
      boolean quoted = isSpecial(text) || (i == 0 && Content.looksOther(text));
      out.append(i == 0 ? "" : ",").append(quoted ? quoted(text) : text);
    }
  }

  /** Only text can be a formula: what a number or a date looks like is known. */
  private static String plain(Cell cell) {
    return switch (cell) {
      case Cell.Empty empty -> "";
      case Cell.Text(String text) -> Escapes.encodeHidden(Formulas.guard(text));
      case Cell.Numeric number -> Serial.plain(number.value()).toPlainString();
      case Cell.Date date -> iso(date.value());
      case Cell.Truth truth -> truth.value() ? "TRUE" : "FALSE";
      case Cell.Fault fault -> Escapes.encodeHidden(Formulas.guard(fault.shown()));
    };
  }

  static String iso(LocalDateTime date) {
    return date.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date.toLocalDate().toString()
        : date.format(TIME);
  }

  private static boolean isSpecial(String text) {
    return text.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0)
        || text.startsWith(Tables.BYTE_ORDER_MARK)
        || Delimiter.startsLikeSign(text);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
