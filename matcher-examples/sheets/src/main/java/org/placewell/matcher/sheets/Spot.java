package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.sheets.table.Table;

/** A cell, or a whole row where {@code column} is empty, or a whole table where the row is 0. */
record Spot(Table table, int row, Optional<SheetProblem.Heading> column) {

  static Spot table(Table table) {
    return new Spot(table, 0, Optional.empty());
  }

  static Spot row(Table table, int row) {
    return new Spot(table, row, Optional.empty());
  }

  SheetProblem problem(String message) {
    return problem(List.of(this), message);
  }

  /** A problem of several cells; said of the row of the first. */
  static SheetProblem problem(Collection<Spot> spots, String message) {
    Spot first = spots.iterator().next();
    List<SheetProblem.Heading> columns = new ArrayList<>();
    for (Spot spot : spots) {
      if (spot.table.equals(first.table) && spot.row == first.row) {
        spot.column.filter(column -> !columns.contains(column)).ifPresent(columns::add);
      }
    }
    columns.sort(Comparator.comparingInt(SheetProblem.Heading::column));
    return new SheetProblem(first.table.file(), first.table.sheet(), first.row, columns, message);
  }

  /** "row 7 of people.csv", for a message about another place. */
  String words() {
    String where = table.file() + table.sheet().map(name -> ", sheet " + name).orElse("");
    return "row " + row + " of " + where;
  }

  @Override
  public String toString() {
    return "spot";
  }
}
