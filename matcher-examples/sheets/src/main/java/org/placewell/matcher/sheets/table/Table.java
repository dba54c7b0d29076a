package org.placewell.matcher.sheets.table;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.Problem;

/**
 * One table as it was found: rows of cells under no heading yet. Immutable.
 *
 * @param file the name of the file, without its folder
 * @param sheet the name of the worksheet; empty for delimited text, which has none
 * @param rows all rows that hold anything, from the top
 */
public record Table(String file, Optional<String> sheet, List<Row> rows) {
  private static final String BEYOND =
      "The row reaches beyond its heading; give the column a heading, or put cells that hold the"
          + " delimiter in quotation marks.";

  /** Copies the list. */
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * The rows below a heading that hold something beyond its last cell: an unquoted delimiter pushed
   * their cells to the right, or a heading is missing.
   *
   * @return one problem for each such row, at its last cell
   */
  public List<Problem> beyond(Row heading) {
    return rows.stream()
        .filter(row -> row.number() > heading.number())
        .filter(row -> row.cells().size() > heading.cells().size())
        .map(row -> new Problem(place(row, row.cells().size() - 1), BEYOND))
        .toList();
  }

  /**
   * Where a cell is, as a user finds it: {@code people.csv:12, column C} or {@code
   * people.xlsx#People!C12}.
   *
   * @param column from 0
   */
  public String place(Row row, int column) {
    return Place.cell(file, sheet, row.number(), column);
  }

  /** Kind and place only: cells hold people's data. */
  @Override
  public String toString() {
    return "table of " + rows.size() + " rows";
  }

  /**
   * One row.
   *
   * @param number as the spreadsheet program shows it, from 1; for delimited text the line on which
   *     the row starts
   * @param cells from the first column; short where the rest of the row is empty
   */
  public record Row(int number, List<Cell> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** A cell by its column, from 0; empty beyond the last. */
    public Cell cell(int column) {
      return column < cells.size() ? cells.get(column) : new Cell.Empty();
    }

    @Override
    public String toString() {
      return "row " + number;
    }
  }
}
