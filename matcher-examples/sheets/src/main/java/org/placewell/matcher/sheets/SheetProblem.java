package org.placewell.matcher.sheets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing wrong with a spreadsheet: where, what, and what to do, in one sentence. Quotes a cell
 * only if its column says nothing about a person.
 *
 * @param sheet the worksheet; empty for delimited text
 * @param row as the spreadsheet program shows it, from 1; 0 means the whole table
 * @param columns those concerned; empty means the whole row
 */
public record SheetProblem(
    String file, Optional<String> sheet, int row, List<Heading> columns, String message) {
  private static final int MOST_COLUMNS = 4;

  public SheetProblem {
    columns = List.copyOf(columns);
  }

  /**
   * A column, by position from 0 and by what stands above it.
   *
   * @param text may be empty
   */
  public record Heading(int column, String text) {
    /** The letter of the spreadsheet program: A, B, … Z, AA. */
    public String letter() {
      StringBuilder letters = new StringBuilder();
      for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(0, (char) ('A' + (rest - 1) % 26));
      }
      return letters.toString();
    }

    @Override
    public String toString() {
      return text.isEmpty() ? letter() : letter() + " (" + text + ")";
    }
  }

  /** Place and message on one line. */
  @Override
  public String toString() {
    return place() + ": " + message;
  }

  /** File, sheet, row and columns. */
  public String place() {
    String place = file + sheet.map(name -> ", sheet " + name).orElse("");
    place += row == 0 ? "" : ", row " + row;
    if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
      return place;
    }
    String names = columns.stream().map(Heading::toString).collect(Collectors.joining(" and "));
    return place + (columns.size() == 1 ? ", column " : ", columns ") + names;
  }
}
