package org.placewell.matcher.sheets.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Turns what a worksheet stores of a cell into what it means. */
final class CellValues {
  private final SharedTexts texts;
  private final DateStyles styles;
  private final boolean from1904;

  CellValues(SharedTexts texts, DateStyles styles, boolean from1904) {
    this.texts = texts;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /**
   * The cell; empty if the value is none of its type.
   *
   * @param type as in ECMA-376 part 1, 18.18.11
   */
  Optional<Cell> of(String type, int style, Optional<String> value, boolean formula) {
    if (value.isEmpty()) {
      return Optional.of(formula ? new Cell.Fault(Tables.NO_RESULT) : new Cell.Empty());
    }
    String text = value.get();
    return switch (type) {
      case "s" -> texts.text(Whole.of(Blanks.trim(text), -1)).map(Cell::of);
      case "str", "inlineStr" -> Optional.of(Cell.of(Escapes.decode(text)));
      case "b" -> truth(Blanks.trim(text));
      case "e" -> Optional.of(new Cell.Fault(Blanks.trim(text)));
      case "d" -> Optional.of(isoDate(Blanks.trim(text)));
      case "n" -> number(Blanks.trim(text), style);
      default -> Optional.empty();
    };
  }

  private static Optional<Cell> truth(String text) {
    return switch (text) {
      case "1", "true" -> Optional.of(new Cell.Truth(true));
      case "0", "false" -> Optional.of(new Cell.Truth(false));
      default -> Optional.empty();
    };
  }

  private Optional<Cell> number(String text, int style) {
    if (text.isEmpty()) {
      return Optional.of(new Cell.Empty());
    }
    return Serial.number(text).map(number -> styles.isDate(style) ? date(number) : numeric(number));
  }

  /** A number that is shown as no date stays a number: the reader of the table then says so. */
  private Cell date(BigDecimal days) {
    return Serial.date(days, from1904).<Cell>map(Cell.Date::new).orElseGet(() -> numeric(days));
  }

  private static Cell numeric(BigDecimal number) {
    return new Cell.Numeric(number);
  }

  private static Cell isoDate(String text) {
    try {
      return new Cell.Date(
          text.indexOf('T') < 0
              ? LocalDate.parse(text).atStartOfDay()
              : LocalDateTime.parse(
                  text.endsWith("Z") ? text.substring(0, text.length() - 1) : text));
    } catch (DateTimeParseException e) {
      return Cell.of(text);
    }
  }
}
