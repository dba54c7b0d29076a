package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.sheets.table.Cell;
import org.placewell.matcher.sheets.table.Table;

/** Empty tables to be filled in. */
public final class Templates {
  private static final String EXAMPLE = "EXAMPLE ";

  private Templates() {}

  /**
   * One table of each kind, with its usual headings.
   *
   * @param example whether each gets a row of invented values, which an import leaves out
   */
  public static List<Table> tables(boolean example) {
    return Catalogue.FORMS.stream()
        .filter(form -> form.columns().stream().anyMatch(Column::basic))
        .map(form -> table(form, example))
        .toList();
  }

  private static Table table(Form form, boolean example) {
    List<Column> columns =
        form.columns().stream()
            .filter(column -> column.basic() || column.isRequired())
            .filter(column ->
                column.thing() == form.thing()
                    || column.basic()
                    || column.slot() instanceof Slots.Owner)
            .toList();
    List<Table.Row> rows = new ArrayList<>();
    rows.add(new Table.Row(1, columns.stream().map(c -> Cells.of(c.heading())).toList()));
    if (example) {
      List<Cell> cells = new ArrayList<>();
      for (Column column : columns) {
        cells.add(Cells.of((cells.isEmpty() ? EXAMPLE : "") + column.example()));
      }
      rows.add(new Table.Row(2, cells));
    }
    return new Table(form.name() + ".csv", Optional.of(form.name()), rows);
  }
}
