package org.placewell.matcher.sheets.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Puts each record of a text into a table. A record is built to be its line only. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Integer> {
  private final TableBuilder table;
  private final Budget budget;
  private final int linesBefore;
  private int line;

  RowHandler(TableBuilder table, Budget budget, int linesBefore) {
    this.table = table;
    this.budget = budget;
    this.linesBefore = linesBefore;
  }

  /** The line on which the last record started. */
  int line() {
    return line;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = Math.toIntExact(startingLineNumber) + linesBefore;
    table.row(line);
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    int from = offset;
    int to = offset + length;
    while (from < to && Blanks.isBlank(buffer[from])) {
      from++;
    }
    while (from < to && Blanks.isBlank(buffer[to - 1])) {
      to--;
    }
    if (to - from > budget.limits().characters()) {
      throw budget.tooLong(table.place(index));
    }
    if (to > from) {
      table.add(index, Cell.of(plain(new String(buffer, from, to - from))));
    }
  }

  private static String plain(String text) {
    return Formulas.unguard(Escapes.decodeHidden(text));
  }

  @Override
  protected Integer buildRecord() {
    table.end();
    return line;
  }
}
