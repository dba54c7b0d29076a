package org.placewell.matcher.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.sheets.table.Cell;
import org.placewell.matcher.sheets.table.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes things of one kind as rows under the headings of the catalogue. */
final class SheetRows {
  private final Form form;
  private final Rules rules;
  private final List<Column> columns;

  SheetRows(Form form, LocalDate on) {
    this.form = form;
    this.rules = new Rules(on, Mapping.DateOrder.DAY_FIRST);
    this.columns = form.columns().stream().filter(this::isWritten).toList();
  }

  /** Columns of the thing itself, and the one that names what it lies in. */
  private boolean isWritten(Column column) {
    boolean own = column.thing() == form.thing() || column.slot() instanceof Slots.Owner;
    return column.exported() && (own || isParent(column));
  }

  private boolean isParent(Column column) {
    return form.things().size() > 1
        && column.thing() == form.things().get(1)
        && column.slot().path().equals("id");
  }

  Table table(List<ObjectNode> nodes) {
    List<Map<Column, Cell>> rows = nodes.stream().map(this::row).toList();
    List<Column> used =
        columns.stream()
            .filter(column ->
                column.isRequired() || rows.stream().anyMatch(row -> row.containsKey(column)))
            .toList();
    List<Table.Row> all = new ArrayList<>();
    all.add(new Table.Row(1, used.stream().map(c -> Cells.of(c.heading())).toList()));
    for (Map<Column, Cell> row : rows) {
      List<Cell> cells = used.stream().map(c -> row.getOrDefault(c, new Cell.Empty())).toList();
      all.add(new Table.Row(all.size() + 1, cells));
    }
    return new Table(form.name() + ".csv", Optional.of(form.name()), all);
  }

  private Map<Column, Cell> row(ObjectNode node) {
    Map<Column, Cell> cells = new LinkedHashMap<>();
    Entry told = new Entry(form.thing(), Spot.row(new Table("", Optional.empty(), List.of()), 0));
    for (Column column : columns) {
      value(column, node).ifPresent(value -> cell(column, value, cells, told));
    }
    ObjectNode said = node.deepCopy();
    Chain.link(form.thing()).ifPresent(said::remove);
    said.remove("#owner");
    told.node().remove("#owner");
    ObjectNode further = Nodes.patch(told.node(), said);
    if (!further.isEmpty()) {
      cells.put(columns.getLast(), new Cell.Text(further.toString()));
    }
    return cells;
  }

  private Optional<JsonNode> value(Column column, ObjectNode node) {
    return isParent(column)
        ? Chain.link(form.thing()).flatMap(link -> Nodes.get(node, link))
        : column.slot().take(node);
  }

  /** A value is written only if it reads back as it is. */
  private void cell(Column column, JsonNode value, Map<Column, Cell> cells, Entry told) {
    Optional<Cell> cell =
        column.kind().show(value).filter(text -> !text.isEmpty()).map(text -> cell(column, text));
    if (cell.isPresent()
        && column.kind().read(cell.get(), rules) instanceof Reading.Value read
        && read.node().toString().equals(value.toString())
        && RowReader.isPlain(column, cell.get())) {
      cells.put(column, cell.get());
      if (!isParent(column)) {
        column.slot().put(told, read.node(), told.row());
      }
    }
  }

  private static Cell cell(Column column, String text) {
    return column.kind() == PlainKind.DATE || column.kind() == PlainKind.PAST_DATE
        ? new Cell.Date(LocalDate.parse(text).atStartOfDay())
        : new Cell.Text(text);
  }
}
