package org.placewell.matcher.sheets.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks, most of them written by POI, which is not what reads their cells. */
class WorkbookTest {
  private static List<Table> read(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return Tables.read("people.xlsx", out.toByteArray(), Limits.standard());
  }

  private static List<String> cells(String rows) {
    Table table = Shown.table(Books.rows(rows).bytes());
    return table.rows().isEmpty() ? List.of() : Shown.texts(table.rows().getFirst());
  }

  private static String one(String cell) {
    return cells("<row r=\"1\">" + cell + "</row>").getFirst();
  }

  @Test
  void everySheetIsATableInItsOrderAlsoAHiddenOne() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("People & co").createRow(4).createCell(2).setCellValue("x");
      book.createSheet("Empty");
      book.createSheet("Hidden").createRow(0).createCell(0).setCellValue(true);
      book.setSheetHidden(2, true);
      List<Table> tables = read(book);
      assertThat(tables)
          .extracting(Table::sheet)
          .containsExactly(Optional.of("People & co"), Optional.of("Empty"), Optional.of("Hidden"));
      assertThat(Shown.numbers(tables.getFirst())).containsExactly(5);
      assertThat(Shown.texts(tables.getFirst())).containsExactly(List.of("", "", "x"));
      assertThat(tables.get(1).rows()).isEmpty();
      assertThat(Shown.texts(tables.get(2))).containsExactly(List.of("true"));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void datesAreThoseOfTheEpoch(boolean from1904) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.getCTWorkbook().getWorkbookPr().setDate1904(from1904);
      Row row = book.createSheet("People").createRow(0);
      LocalDateTime date = LocalDateTime.of(2024, 2, 29, 13, 45, 59, 123_000_000);
      String[] formats = {
        "m/d/yy",
        "d mmmm yyyy",
        "[$-809]dd/mm/yyyy;@",
        "yyyy-mm-dd\\ hh:mm:ss.000",
        "[h]:mm",
        "mmm\"-\"yy"
      };
      for (int i = 0; i < formats.length; i++) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(formats[i]));
        row.createCell(i).setCellValue(date);
        row.getCell(i).setCellStyle(style);
      }
      assertThat(read(book).getFirst().rows().getFirst().cells())
          .hasSize(6)
          .containsOnly(new Cell.Date(date));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1900-01-01T00:00",
    "59, 1900-02-28T00:00",
    "60, ''",
    "61, 1900-03-01T00:00",
    "0.75, 1899-12-31T18:00",
    "45000.520833333336, 2023-03-15T12:30",
    "2958465, 9999-12-31T00:00",
    "2958466, ''",
    "-1, ''"
  })
  void daysOf1900(BigDecimal days, String expected) {
    assertThat(Serial.date(days, false).map(Object::toString).orElse("")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1904-01-01T00:00",
    "60, 1904-03-01T00:00",
    "2957003, 9999-12-31T00:00",
    "2957004, ''"
  })
  void daysOf1904(BigDecimal days, String expected) {
    assertThat(Serial.date(days, true).map(Object::toString).orElse("")).isEqualTo(expected);
  }

  @Test
  void numbersThatOnlyLookLikeDatesStayNumbers() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Row row = book.createSheet("People").createRow(0);
      String[] formats = {"General", "0.00", "[Red]#,##0.00", "\"days\" 0", "0\\d", "£#,##0", "@"};
      for (int i = 0; i < formats.length; i++) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(formats[i]));
        row.createCell(i).setCellValue(45_000);
        row.getCell(i).setCellStyle(style);
      }
      assertThat(read(book).getFirst().rows().getFirst().cells())
          .containsOnly(new Cell.Numeric(BigDecimal.valueOf(45_000)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, 0.3",
    "1E+07, 10000000",
    "1.0, 1",
    "-0, 0",
    "0E-99, 0",
    "1234567890123456789, 1234567890123456789",
    "1.2345678901234568E+17, 123456789012346000",
    "5.0000000000000001E-2, 0.05",
    "9.9999999999999995E+22, 100000000000000000000000"
  })
  void numbersAreThoseShown(String stored, String shown) {
    assertThat(one("<c r=\"A1\"><v>" + stored + "</v></c>")).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r=\"A1\"><v>1E+999999999</v></c>",
        "<c r=\"A1\"><v>1e400</v></c>",
        "<c r=\"A1\"><v>NaN</v></c>",
        "<c r=\"A1\" t=\"s\"><v>1</v></c>",
        "<c r=\"A1\" t=\"s\"><v>-1</v></c>",
        "<c r=\"A1\" t=\"b\"><v>maybe</v></c>",
        "<c r=\"A1\" t=\"zz\"><v>1</v></c>"
      })
  void valuesThatTheirKindCannotHoldAreRefused(String cell) {
    assertThat(Shown.refusal(Books.rows("<row r=\"1\">" + cell + "</row>").bytes()))
        .startsWith("people.csv#People!A1: The cell holds what its kind cannot; ");
  }

  @Test
  void textsAreSharedInlineRichOrOfFormulas() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFRichTextString rich = new XSSFRichTextString("Ann Bee");
      rich.applyFont(0, 3, book.createFont());
      Row row = book.createSheet("People").createRow(0);
      row.createCell(0).setCellValue(rich);
      row.createCell(1).setCellValue("\u00A0 <&> \u00A0");
      row.createCell(2).setCellFormula("1+1");
      row.createCell(3).setCellErrorValue(FormulaError.REF.getCode());
      row.createCell(4).setCellFormula("\"a\"&\"b\"");
      book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(4));
      row.createCell(5).setCellValue(false);
      assertThat(Shown.texts(read(book).getFirst().rows().getFirst()))
          .containsExactly(
              "Ann Bee", "<&>", "fault formula without a result", "fault #REF!", "ab", "false");
    }
  }

  @Test
  void inlineTextMayBeRichAndHintsOnSoundAreNoText() {
    assertThat(
            one(
                "<c r=\"A1\" t=\"inlineStr\"><is><r><t>東</t></r><r><t xml:space=\"preserve\"> 京"
                    + "</t></r><rPh><t>トウキョウ</t></rPh></is></c>"))
        .isEqualTo("東 京");
    Books shared =
        Books.rows("<row><c t=\"s\"><v>1</v></c></row>")
            .part(
                Books.TEXTS,
                Books.texts(
                    "<si/><si><r><t>東</t></r><rPh><t>ト</t></rPh><r><t>京_x000D_</t></r></si>"));
    assertThat(Shown.texts(Shown.table(shared.bytes()))).containsExactly(List.of("東京"));
  }

  @Test
  void mergedCellsHoldTheirValueOnce() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("People");
      Row row = sheet.createRow(0);
      row.createCell(0).setCellValue("both");
      row.createCell(1);
      row.createCell(2).setCellValue("own");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
      sheet.setColumnHidden(2, true);
      assertThat(Shown.texts(read(book).getFirst())).containsExactly(List.of("both", "", "own"));
    }
  }

  @Test
  void placesMayBeLeftOutAndAnEmptyResultIsEmpty() {
    assertThat(
            cells(
                "<row><c><v>1</v></c><c t=\"str\"><f>A1</f><v></v></c><c r=\"D1\"><v>2</v></c></row>"))
        .containsExactly("1", "", "", "2");
    assertThat(cells("<row><c s=\"7\"/></row>")).isEmpty();
    assertThat(one("<c t=\"d\"><v>2024-02-29</v></c>")).isEqualTo("2024-02-29T00:00");
    assertThat(one("<c t=\"d\"><v>2024-02-29T10:00:00Z</v></c>")).isEqualTo("2024-02-29T10:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"2\"/><row r=\"1\"/>",
        "<row r=\"1048577\"/>",
        "<row r=\"1\"/><row r=\"1\"/>",
        "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
        "<row r=\"1\"><c r=\"A1\"/><c r=\"A1\"/></row>",
        "<row r=\"1\"><c r=\"XFE1\"/></row>",
        "<row r=\"1\"><c r=\"ZZZZZ1\"/></row>"
      })
  void cellsOutOfOrderAreRefused(String rows) {
    assertThat(Shown.refusal(Books.rows(rows).bytes())).contains("out of order or beyond the last");
  }

  @Test
  void anotherPrefixAndUtf16AreTheSameXml() {
    String sheet =
        """
        <x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
        <x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Zoë</x:t></x:is></x:c></x:row></x:sheetData>\
        </x:worksheet>\
        """;
    Books wide = Books.sheet(sheet);
    wide.part(Books.SHEET, ('\uFEFF' + sheet).getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
    assertThat(Shown.texts(Shown.table(Books.sheet(sheet).bytes())))
        .containsExactly(List.of("Zoë"));
    assertThat(Shown.texts(Shown.table(wide.bytes()))).containsExactly(List.of("Zoë"));
    wide.part(Books.SHEET, '\uFEFF' + sheet);
    assertThat(Shown.texts(Shown.table(wide.bytes()))).containsExactly(List.of("Zoë"));
  }

  @Test
  void otherEncodingsOfXmlAreRefusedNotGarbled() {
    Books book = Books.rows("");
    book.part(
        Books.SHEET,
        ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
                + Books.sheetOpen()
                + "<row><c t=\"inlineStr\"><is><t>Zoë</t></is></c></row>"
                + Books.sheetClose())
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    assertThat(Shown.refusal(book.bytes()))
        .startsWith("people.csv#People: The workbook is damaged");
  }
}
