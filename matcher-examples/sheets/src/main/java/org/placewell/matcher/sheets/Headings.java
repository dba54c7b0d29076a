package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.sheets.table.Cell;
import org.placewell.matcher.sheets.table.Table;

/** Reads the row of headings of a table. */
final class Headings {
  private final Table table;
  private final Form form;
  private final Optional<Mapping.Sheet> settled;
  private final List<SheetProblem> problems;
  private final List<Binding> bindings = new ArrayList<>();
  private final List<SheetProblem.Heading> unknown = new ArrayList<>();
  private final List<SheetProblem.Heading> unread = new ArrayList<>();
  private final Map<String, SheetProblem.Heading> claimed = new LinkedHashMap<>();

  Headings(Table table, Form form, Optional<Mapping.Sheet> settled, List<SheetProblem> problems) {
    this.table = table;
    this.form = form;
    this.settled = settled;
    this.problems = problems;
  }

  Recognised read(int position) {
    Table.Row header = table.rows().get(position);
    List<Table.Row> rows = table.rows().subList(position + 1, table.rows().size());
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (int i = 0; i < Math.max(width, header.cells().size()); i++) {
      column(header, i, rows);
    }
    beyond(header, rows);
    joined(header);
    constants();
    return new Recognised(
        table, form, settled, header.number(), position, rows, bindings, unknown, unread);
  }

  private void column(Table.Row header, int position, List<Table.Row> rows) {
    Cell cell = header.cell(position);
    SheetProblem.Heading heading = new SheetProblem.Heading(position, Cells.text(cell));
    Meaning meaning = Meaning.of(form, settled, heading.text());
    if (!meaning.columns().isEmpty()) {
      claim(header, heading, meaning.columns(), List.of(position));
    } else if (meaning.unread()) {
      unread.add(heading);
    } else if (!cell.isEmpty() || rows.stream().anyMatch(row -> !row.cell(position).isEmpty())) {
      unknown.add(heading);
    }
  }

  /** A comma without quotation marks pushes cells to the right: nothing in such a row is sure. */
  private void beyond(Table.Row header, List<Table.Row> rows) {
    for (Table.Row row : rows) {
      if (row.cells().size() > header.cells().size()) {
        SheetProblem.Heading last = new SheetProblem.Heading(row.cells().size() - 1, "");
        problems.add(
            new Spot(table, row.number(), Optional.of(last))
                .problem(
                    "The row reaches beyond the last heading; give the column a heading, or put"
                        + " cells that hold the delimiter in quotation marks."));
      }
    }
  }

  private void claim(
      Table.Row header, SheetProblem.Heading heading, List<Column> columns, List<Integer> cells) {
    for (Column column : columns) {
      SheetProblem.Heading other = claimed.get(column.heading());
      if (other != null && !other.equals(heading)) {
        problems.add(
            new Spot(table, header.number(), Optional.of(heading))
                .problem(
                    "Column "
                        + other
                        + " already means "
                        + column.heading()
                        + "; take one of the two out, or say in a mapping which is to be ignored."));
        return;
      }
      claimed.put(column.heading(), heading);
      bindings.add(
          new Binding(column, cells, Optional.of(heading), values(column), constant(column)));
    }
  }

  private void joined(Table.Row header) {
    for (Map.Entry<String, List<String>> join :
        settled.map(Mapping.Sheet::joined).orElse(Map.of()).entrySet()) {
      List<Integer> cells = new ArrayList<>();
      for (String own : join.getValue()) {
        for (int i = 0; i < header.cells().size(); i++) {
          if (Names.key(Cells.text(header.cell(i))).equals(Names.key(own))) {
            cells.add(i);
          }
        }
      }
      if (cells.size() == join.getValue().size()) {
        SheetProblem.Heading heading =
            new SheetProblem.Heading(cells.getLast(), Cells.text(header.cell(cells.getLast())));
        claim(header, heading, form.columns(join.getKey()), cells);
      }
    }
  }

  /** Values for columns that the table has not. */
  private void constants() {
    for (String heading : settled.map(s -> s.constants().keySet()).orElse(Set.of())) {
      for (Column column : form.columns(heading)) {
        if (bindings.stream().noneMatch(binding -> binding.column().equals(column))) {
          bindings.add(
              new Binding(column, List.of(), Optional.empty(), Map.of(), constant(column)));
        }
      }
    }
  }

  private Map<String, String> values(Column column) {
    Map<String, String> byKey = new LinkedHashMap<>();
    settled.ifPresent(sheet ->
        sheet
            .values()
            .forEach((heading, words) -> {
              if (form.columns(heading).contains(column)) {
                words.forEach((own, meant) -> byKey.put(Names.key(own), meant));
              }
            }));
    return byKey;
  }

  private Optional<String> constant(Column column) {
    return settled.flatMap(sheet ->
        sheet.constants().entrySet().stream()
            .filter(entry -> form.columns(entry.getKey()).contains(column))
            .map(Map.Entry::getValue)
            .findFirst());
  }
}
