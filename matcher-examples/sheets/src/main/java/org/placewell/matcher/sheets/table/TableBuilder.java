package org.placewell.matcher.sheets.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the cells of one table row by row, within the limits; leaves out what is all empty. */
final class TableBuilder {
  /** Lists repeat themselves (yes, no, a borough): such texts are kept once, up to this many. */
  private static final int MOST_SHARED = 5_000;

  private static final Cell EMPTY = new Cell.Empty();

  private final String file;
  private final Optional<String> sheet;
  private final Budget budget;
  private final List<Table.Row> rows = new ArrayList<>();
  private final List<Cell> row = new ArrayList<>();

  /** By text, which is comparable: a map of others could be slowed down by equal hashes. */
  private final Map<String, Cell> shared = new HashMap<>();

  private int number;

  TableBuilder(String file, Optional<String> sheet, Budget budget) {
    this.file = file;
    this.sheet = sheet;
    this.budget = budget;
  }

  /** Starts the next row. */
  void row(int number) {
    this.number = number;
    row.clear();
  }

  /** Adds a cell to the right of those added; empty ones need not be added. */
  void add(int column, Cell cell) {
    if (cell.isEmpty()) {
      return;
    }
    if (column >= budget.limits().columns()) {
      throw Refusal.limit(
          place(column), "The row holds more columns", budget.limits().columns(), "columns");
    }
    budget.text(length(cell), place(column));
    budget.cells(column + 1 - row.size(), place(column));
    while (row.size() < column) {
      row.add(EMPTY);
    }
    row.add(once(cell));
  }

  private static int length(Cell cell) {
    return cell instanceof Cell.Text text ? text.text().length() : 0;
  }

  private Cell once(Cell cell) {
    if (!(cell instanceof Cell.Text(String text))) {
      return cell;
    }
    Cell known = shared.get(text);
    if (known == null && shared.size() < MOST_SHARED) {
      shared.put(text, cell);
    }
    return known == null ? cell : known;
  }

  /** Ends the row. */
  void end() {
    if (row.isEmpty()) {
      return;
    }
    if (rows.size() == budget.limits().rows()) {
      throw Refusal.limit(
          Place.row(file, sheet, number),
          "The table holds more rows",
          budget.limits().rows(),
          "rows");
    }
    rows.add(new Table.Row(number, row));
    row.clear();
  }

  String place(int column) {
    return Place.cell(file, sheet, number, column);
  }

  Table table() {
    return new Table(file, sheet, rows);
  }
}
