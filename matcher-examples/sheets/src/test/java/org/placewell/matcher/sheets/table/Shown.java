package org.placewell.matcher.sheets.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;

/** Reads bytes and shows what came of it in plain lists. */
final class Shown {
  private Shown() {}

  static List<Table> tables(byte[] bytes) {
    return Tables.read("people.csv", bytes, Limits.standard());
  }

  static Table table(byte[] bytes) {
    return tables(bytes).getFirst();
  }

  static Table table(String text, Charset charset) {
    return table(text.getBytes(charset));
  }

  /** Cells as text; an empty one is the empty text. */
  static List<List<String>> texts(Table table) {
    return table.rows().stream().map(Shown::texts).toList();
  }

  static List<String> texts(Table.Row row) {
    return row.cells().stream().map(Shown::text).toList();
  }

  static String text(Cell cell) {
    return switch (cell) {
      case Cell.Empty empty -> "";
      case Cell.Text text -> text.text();
      case Cell.Numeric number -> number.value().toPlainString();
      case Cell.Date date -> date.value().toString();
      case Cell.Truth truth -> String.valueOf(truth.value());
      case Cell.Fault fault -> "fault " + fault.shown();
    };
  }

  static List<List<String>> texts(String text) {
    return texts(table(text, StandardCharsets.UTF_8));
  }

  static List<Integer> numbers(Table table) {
    return table.rows().stream().map(Table.Row::number).toList();
  }

  /** The problems of a refused file, one a line; that it was read is one as well. */
  static String refusal(byte[] bytes, Limits limits) {
    try {
      return "read: " + Tables.read("people.csv", bytes, limits);
    } catch (InvalidInputException e) {
      return String.join("\n", e.problems().stream().map(Problem::toString).toList());
    }
  }

  static String refusal(byte[] bytes) {
    return refusal(bytes, Limits.standard());
  }

  static String refusal(String text) {
    return refusal(text.getBytes(StandardCharsets.UTF_8));
  }
}
