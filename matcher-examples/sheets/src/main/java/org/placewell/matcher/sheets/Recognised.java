package org.placewell.matcher.sheets;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.sheets.table.Table;

/**
 * A table of which it is clear what it is.
 *
 * @param settled what the user has said of it
 * @param above rows above the headings, which are left out
 * @param rows those under the headings
 * @param unknown headings that mean nothing here
 * @param unread headings left out on purpose
 */
record Recognised(
    Table table,
    Form form,
    Optional<Mapping.Sheet> settled,
    int headerRow,
    int above,
    List<Table.Row> rows,
    List<Binding> bindings,
    List<SheetProblem.Heading> unknown,
    List<SheetProblem.Heading> unread) {

  @Override
  public String toString() {
    return form + " in a " + table;
  }
}
