package org.placewell.matcher.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.sheets.table.Cell;
import org.placewell.matcher.sheets.table.Table;

/** Tables by hand, for tests: a line for each row, cells parted by bars. */
final class Sheets {
  static final LocalDate DAY = LocalDate.of(2026, 4, 3);
  static final Table VACANCIES =
      table(
          "vacancies.csv",
          "Vacancy | Scheme | Provider | Borough | Support level | Unit type | Ready",
          "V1 | Elm House | Northside | Lambeth | high | shared house | 6/4/2026");

  private Sheets() {}

  static Table table(String file, String... lines) {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      List<Cell> cells =
          Arrays.stream(lines[i].split("\\|", -1)).map(text -> Cells.of(text.strip())).toList();
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(new Table.Row(i + 1, cells));
      }
    }
    return new Table(file, Optional.empty(), rows);
  }

  static Imported read(Table... tables) {
    return SheetImport.on(DAY).read(List.of(tables));
  }

  static Imported read(Mapping mapping, Table... tables) {
    return SheetImport.on(DAY).with(mapping).read(List.of(tables));
  }

  static List<String> problems(Table... tables) {
    return read(tables).problems().stream().map(SheetProblem::toString).toList();
  }
}
