package org.placewell.matcher.sheets.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Writes the cells of a worksheet. */
final class SheetWriter {
  /** Styles by number: 0 as it is, 1 text, 2 date, 3 date and time. */
  static final String STYLES =
      """
      <styleSheet xmlns="%s"><numFmts count="2">\
      <numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>\
      <numFmt numFmtId="165" formatCode="dd/mm/yyyy hh:mm:ss"/></numFmts>\
      <fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>\
      <fills count="2"><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="gray125"/></fill></fills>\
      <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
      <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
      <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
      <xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
      </cellXfs></styleSheet>\
      """;

  private static final int MOST_CHARACTERS = 32_767;
  private static final int DIGITS = 15;
  private static final Set<String> FAULTS =
      Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A");

  private final Table table;
  private final Table.Row row;
  private final StringBuilder out = new StringBuilder();

  private SheetWriter(Table table, Table.Row row) {
    this.table = table;
    this.row = row;
  }

  static String row(Table table, Table.Row row) {
    return new SheetWriter(table, row).row();
  }

  private String row() {
    out.append("<row r=\"").append(row.number()).append("\">");
    for (int i = 0; i < row.cells().size(); i++) {
      cell(i, row.cells().get(i));
    }
    return out.append("</row>").toString();
  }

  private void cell(int column, Cell cell) {
    switch (cell) {
      case Cell.Empty empty -> {}
      case Cell.Text(String text) -> text(column, text);
      case Cell.Numeric(BigDecimal number) -> number(column, Serial.plain(number));
      case Cell.Date date -> date(column, date);
      case Cell.Truth truth -> value(column, "b", 0, truth.value() ? "1" : "0");
      case Cell.Fault(String shown) -> fault(column, shown);
    }
  }

  private void text(int column, String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw Refusal.of(
          Place.cell(table.file(), table.sheet(), row.number(), column),
          "A cell of a workbook holds at most %,d characters; shorten the text."
              .formatted(MOST_CHARACTERS));
    }
    open(column, "inlineStr", 1);
    out.append("<is><t xml:space=\"preserve\">").append(xml(Escapes.encode(text)));
    out.append("</t></is></c>");
  }

  /** A number with more digits than Excel keeps would come out as another one. */
  private void number(int column, BigDecimal number) {
    if (number.precision() > DIGITS) {
      text(column, number.toPlainString());
    } else {
      value(column, "n", 0, number.toPlainString());
    }
  }

  private void date(int column, Cell.Date date) {
    Optional<BigDecimal> days = Serial.days(date.value());
    if (days.isEmpty()) {
      text(column, CsvWriter.iso(date.value()));
      return;
    }
    boolean whole = days.get().scale() == 0;
    value(column, "n", whole ? 2 : 3, days.get().toPlainString());
  }

  private void fault(int column, String shown) {
    if (FAULTS.contains(shown)) {
      value(column, "e", 0, shown);
    } else {
      text(column, shown);
    }
  }

  private void value(int column, String type, int style, String value) {
    open(column, type, style);
    out.append("<v>").append(value).append("</v></c>");
  }

  private void open(int column, String type, int style) {
    out.append("<c r=\"").append(Place.letters(column)).append(row.number());
    out.append("\" s=\"").append(style).append("\" t=\"").append(type).append("\">");
  }

  static String xml(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
