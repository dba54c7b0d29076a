package org.placewell.matcher.sheets.table;

import java.util.List;
import java.util.Optional;

/**
 * One table as it was found: rows of cells under no heading yet. Immutable.
 *
 * @param file the name of the file, without its folder
 * @param sheet the name of the worksheet; empty for delimited text, which has none
 * @param rows all rows that hold anything, from the top
 */
public record Table(String file, Optional<String> sheet, List<Row> rows) {
  /** Copies the list. */
  public Table {
    rows = List.copyOf(rows);
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
