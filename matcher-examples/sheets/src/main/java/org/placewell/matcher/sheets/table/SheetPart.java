package org.placewell.matcher.sheets.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The cells of one worksheet (ECMA-376 part 1, 18.3). What it says of its size is not believed. */
final class SheetPart extends Part {
  private static final String BROKEN =
      "; open the workbook in a spreadsheet program and save it again.";

  private final String place;
  private final TableBuilder table;
  private final Budget budget;
  private final CellValues values;
  private int row;
  private int column;
  private String type = "n";
  private int style;
  private boolean formula;
  private @Nullable String value;
  private boolean rich;
  private int hints;
  private boolean inCell;

  SheetPart(String place, TableBuilder table, Budget budget, CellValues values) {
    super(budget.limits().characters() * RAW);
    this.place = place;
    this.table = table;
    this.budget = budget;
    this.values = values;
  }

  @Override
  void start(String name, Attributes attributes) {
    switch (name) {
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "f" -> formula |= inCell;
      case "v" -> listen();
      case "rPh" -> hints++;
      case "t" -> hear();
      default -> {}
    }
  }

  private void startRow(Attributes attributes) {
    int next = Whole.of(attributes.getValue("r"), row + 1);
    if (next <= row || next > CellReference.ROWS) {
      throw Refusal.of(place, "A row stands out of order or beyond the last" + BROKEN);
    }
    row = next;
    column = -1;
    table.row(row);
  }

  private void startCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    int next = reference == null ? column + 1 : CellReference.column(reference);
    if (next <= column || next >= CellReference.COLUMNS) {
      throw Refusal.of(place + "!" + row, "A cell stands out of order or beyond the last" + BROKEN);
    }
    column = next;
    String given = attributes.getValue("t");
    type = given == null ? "n" : given;
    style = Whole.of(attributes.getValue("s"), 0);
    formula = false;
    value = null;
    rich = false;
    inCell = true;
  }

  /** Inline text may come in pieces. */
  private void hear() {
    if (inCell && hints == 0) {
      if (rich) {
        goOn();
      } else {
        listen();
      }
      rich = true;
    }
  }

  @Override
  void end(String name) {
    switch (name) {
      case "v" -> value = heard();
      case "rPh" -> hints--;
      case "t" -> pause();
      case "is" -> value = rich ? heard() : null;
      case "c" -> endCell();
      case "row" -> table.end();
      default -> {}
    }
  }

  private void endCell() {
    inCell = false;
    Optional<String> held = Optional.ofNullable(value);
    Cell cell =
        values
            .of(type, style, held, formula)
            .orElseThrow(() ->
                Refusal.of(table.place(column), "The cell holds what its kind cannot" + BROKEN));
    table.add(column, cell);
  }

  @Override
  RuntimeException tooLong() {
    return budget.tooLong(row == 0 ? place : table.place(Math.max(0, column)));
  }
}
