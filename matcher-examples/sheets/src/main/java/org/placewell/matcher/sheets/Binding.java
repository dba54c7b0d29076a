package org.placewell.matcher.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.sheets.table.Cell;
import org.placewell.matcher.sheets.table.Table;

/**
 * Where one table has the values of one column of the catalogue.
 *
 * @param cells columns of the table, from 0; several are joined, none means a constant
 * @param heading the column a problem is told of
 * @param values own words, by key, and what they mean
 * @param constant what an empty cell is to hold
 */
record Binding(
    Column column,
    List<Integer> cells,
    Optional<SheetProblem.Heading> heading,
    Map<String, String> values,
    Optional<String> constant) {

  /** The cell of a row, with what the user has settled about it. */
  Cell cell(Table.Row row) {
    Cell cell = cells.size() == 1 ? row.cell(cells.getFirst()) : joined(row);
    String meant = values.get(Names.key(Cells.text(cell)));
    if (!cell.isEmpty() && meant != null) {
      return Cells.of(meant);
    }
    return cell.isEmpty() ? constant.map(Cells::of).orElse(cell) : cell;
  }

  private Cell joined(Table.Row row) {
    StringBuilder text = new StringBuilder();
    for (int column : cells) {
      Cell part = row.cell(column);
      if (part.isEmpty()) {
        return part;
      }
      text.append(text.isEmpty() ? "" : "-").append(Cells.text(part));
    }
    return Cells.of(text.toString());
  }
}
