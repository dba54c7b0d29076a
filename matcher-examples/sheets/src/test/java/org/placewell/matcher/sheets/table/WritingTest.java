package org.placewell.matcher.sheets.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewell.matcher.model.InvalidInputException;

/** What is written, as others would read it. */
class WritingTest {
  @TempDir private Path folder;

  private static Table table(Optional<String> sheet, Cell... cells) {
    return new Table("people.xlsx", sheet, List.of(new Table.Row(2, List.of(cells))));
  }

  private static Table texts(String... texts) {
    return table(Optional.empty(), List.of(texts).stream().map(Cell::of).toArray(Cell[]::new));
  }

  @Test
  void csvIsHarmlessAndOnItsLines() {
    assertThat(Tables.csv(texts("=1+1", "+44", "-", "@x", "'=", "'tis", "\uFF1D1", "sep=;", "a;b")))
        .isEqualTo("\r\n'=1+1,'+44,'-,'@x,''=,'tis,'\uFF1D1,\"sep=;\",\"a;b\"\r\n");
    assertThat(Tables.csv(texts("bell\u0007", "_x0041_", "a\r\nb", "\"")))
        .isEqualTo("\r\nbell_x0007_,_x005F_x0041_,\"a\r\nb\",\"\"\"\"\r\n");
  }

  @Test
  void csvShowsWhatIsNoText() {
    assertThat(
            Tables.csv(
                table(
                    Optional.empty(),
                    new Cell.Numeric(new BigDecimal("-1E+3")),
                    new Cell.Date(LocalDateTime.of(2025, 1, 31, 0, 0)),
                    new Cell.Date(LocalDateTime.of(2025, 1, 31, 10, 15, 0, 500_000_000)),
                    new Cell.Truth(true),
                    new Cell.Empty(),
                    new Cell.Fault("#REF!"))))
        .isEqualTo("\r\n-1000,2025-01-31,2025-01-31 10:15:00.5,TRUE,,#REF!\r\n");
  }

  @Test
  void csvFilesStartWithTheMarkThatExcelWants() throws IOException {
    Path file = folder.resolve("people.csv");
    Tables.writeCsv(texts("Zoë"), file);
    assertThat(Files.readString(file)).isEqualTo("\uFEFF\r\nZoë\r\n");
    assertThat(Files.readAllBytes(file)).startsWith(0xEF, 0xBB, 0xBF);
  }

  /** POI reads what we write: another reader than ours. */
  @Test
  void workbooksAreReadByOthersAsMeant() throws IOException {
    LocalDateTime date = LocalDateTime.of(2025, 1, 31, 10, 15);
    byte[] bytes =
        WorkbookWriter.bytes(
            List.of(
                table(
                    Optional.of("A & \"B\" <c>"),
                    new Cell.Text("=1+1"),
                    new Cell.Text("_x0041_ \u0007 \r\n <&> \uD83D\uDE00"),
                    new Cell.Numeric(new BigDecimal("12.5")),
                    new Cell.Date(date),
                    new Cell.Truth(true),
                    new Cell.Fault("#N/A"),
                    new Cell.Numeric(new BigDecimal("12345678901234567890")))));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(book.getSheetName(0)).isEqualTo("A & \"B\" <c>");
      XSSFRow row = book.getSheetAt(0).getRow(1);
      assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
      assertThat(row.getCell(1).getStringCellValue())
          .isEqualTo("_x0041_ \u0007 \r\n <&> \uD83D\uDE00");
      assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(12.5);
      assertThat(DateUtil.isCellDateFormatted(row.getCell(3))).isTrue();
      assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo(date);
      assertThat(row.getCell(4).getBooleanCellValue()).isTrue();
      assertThat(row.getCell(5).getErrorCellString()).isEqualTo("#N/A");
      assertThat(row.getCell(6).getStringCellValue()).isEqualTo("12345678901234567890");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a/b",
        "a:b",
        "[a]",
        "what?",
        "'a",
        "a'",
        "a\tb",
        "History of people in the North1"
      })
  void namesThatExcelRefusesAreRefused(String name) {
    if (name.startsWith("History")) {
      assertThat(WorkbookWriter.bytes(List.of(table(Optional.of(name))))).isNotEmpty();
      name += "2";
    }
    Table table = table(Optional.of(name));
    assertThatThrownBy(() -> WorkbookWriter.bytes(List.of(table)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("The name of a sheet must be its own, of 1 to 31 characters");
  }

  @Test
  void whatAWorkbookCannotHoldIsRefusedAndNothingWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("people.xlsx"), "before");
    List<List<Table>> impossible =
        List.of(
            List.of(),
            List.of(table(Optional.of("a")), table(Optional.of("A"))),
            List.of(table(Optional.empty(), new Cell.Text("x".repeat(32_768)))),
            List.of(new Table("f", Optional.empty(), List.of(row(2), row(2)))),
            List.of(new Table("f", Optional.empty(), List.of(row(1_048_577)))));
    for (List<Table> tables : impossible) {
      assertThatThrownBy(() -> Tables.writeWorkbook(tables, file))
          .isInstanceOf(InvalidInputException.class);
    }
    assertThat(file).hasContent("before");
    assertThat(folder).isDirectoryNotContaining(left -> !left.equals(file));
    assertThatThrownBy(() -> Tables.writeCsv(texts("x"), folder.resolve("gone/people.csv")))
        .isInstanceOf(UncheckedIOException.class);
  }

  private static Table.Row row(int number) {
    return new Table.Row(number, List.of(new Cell.Text("x")));
  }

  @Test
  void limitsMustBeOneOrMoreAndEachIsNamed() {
    assertThatThrownBy(() -> new Limits(1, 1, 1, 1, 1, 1, 1, 1, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    byte[] text = "ab,c\nd,e".getBytes(StandardCharsets.UTF_8);
    assertThat(Shown.refusal(text, limits(1, 99, 99, 99, 99))).contains("1 rows");
    assertThat(Shown.refusal(text, limits(99, 1, 99, 99, 99))).contains("1 columns");
    assertThat(Shown.refusal(text, limits(99, 99, 3, 99, 99))).contains("3 cells");
    assertThat(Shown.refusal(text, limits(99, 99, 99, 1, 99))).contains("1 characters");
    assertThat(Shown.refusal(text, limits(99, 99, 99, 99, 4))).contains("4 characters of text");
    assertThat(Shown.refusal(text, limits(2, 2, 4, 2, 5))).startsWith("read");
    byte[] book = WorkbookWriter.bytes(List.of(texts("a"), texts("b")));
    assertThat(Shown.refusal(book, new Limits(99_999, 99, 99_999, 9, 1, 9, 9, 9, 9, 9)))
        .contains("1 sheets");
    assertThat(Shown.refusal(book, new Limits(99_999, 3, 99_999, 9, 9, 9, 9, 9, 9, 9)))
        .contains("3 parts");
    assertThat(Shown.refusal(book, new Limits(99, 99, 99_999, 9, 9, 9, 9, 9, 9, 9)))
        .contains("99 bytes");
  }

  private static Limits limits(int rows, int columns, int cells, int characters, int text) {
    return new Limits(99, 9, 99, 9, 9, rows, columns, cells, characters, text);
  }
}
