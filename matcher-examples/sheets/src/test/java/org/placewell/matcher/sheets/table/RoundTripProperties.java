package org.placewell.matcher.sheets.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is read back is what was written. */
class RoundTripProperties {
  @Property(tries = 500)
  void csvGivesEveryTextBack(@ForAll("texts") List<List<String>> texts) {
    Table table = table(texts);
    Table back = Shown.table(Tables.csv(table), StandardCharsets.UTF_8);
    assertThat(cells(back)).isEqualTo(cells(table));
    assertThat(Tables.csv(back)).isEqualTo(Tables.csv(table));
  }

  @Property(tries = 300)
  void noTextOfCsvStartsAFormula(@ForAll("texts") List<List<String>> texts) throws IOException {
    String csv = Tables.csv(table(texts));
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(csv)) {
      reader.forEach(row ->
          assertThat(row.getFields())
              .noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20].*")));
    }
  }

  @Property(tries = 200)
  void workbooksGiveEveryCellBack(@ForAll("cells") List<List<Cell>> cells) {
    Table table = new Table("people.xlsx", Optional.of("People & <co>"), rows(cells));
    byte[] bytes = WorkbookWriter.bytes(List.of(table, sheet2(table)));
    assertThat(WorkbookWriter.bytes(List.of(table, sheet2(table)))).isEqualTo(bytes);
    assertThat(Tables.read("people.xlsx", bytes, Limits.standard()))
        .isEqualTo(List.of(table, sheet2(table)));
  }

  private static Table sheet2(Table table) {
    return new Table(table.file(), Optional.of("Ü 2"), table.rows());
  }

  @Property(tries = 30)
  void filesAreWrittenWhole(@ForAll("texts") List<List<String>> texts) throws IOException {
    Path folder = Files.createTempDirectory("tables");
    Path file = folder.resolve("people.any");
    Table table = table(texts);
    Tables.writeCsv(table, file);
    assertThat(cells(Tables.read(file).getFirst())).isEqualTo(cells(table));
    Tables.writeWorkbook(List.of(table), file);
    assertThat(cells(Tables.read(file).getFirst())).isEqualTo(cells(table));
    Files.delete(file);
    Files.delete(folder);
  }

  private static List<List<Cell>> cells(Table table) {
    return table.rows().stream().map(Table.Row::cells).toList();
  }

  private static Table table(List<List<String>> texts) {
    List<List<Cell>> cells =
        texts.stream().map(row -> row.stream().map(Cell::of).toList()).toList();
    return new Table("people.csv", Optional.empty(), rows(cells));
  }

  /** As a reader makes them: nothing empty at the end of a row, no row all empty. */
  private static List<Table.Row> rows(List<List<Cell>> all) {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<Cell> cells = new ArrayList<>(all.get(i));
      while (!cells.isEmpty() && cells.getLast().isEmpty()) {
        cells.removeLast();
      }
      if (!cells.isEmpty()) {
        rows.add(new Table.Row(2 * i + 1, cells));
      }
    }
    return rows;
  }

  @Provide
  Arbitrary<List<List<String>>> texts() {
    return text().list().ofMaxSize(5).list().ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<List<Cell>>> cells() {
    LocalDateTime first = LocalDate.of(1900, 3, 1).atStartOfDay();
    Arbitrary<Cell> dates =
        Arbitraries.longs()
            .between(0, 86_400_000L * 2_900_000)
            .map(millis -> new Cell.Date(first.plus(millis, ChronoUnit.MILLIS)));
    Arbitrary<Cell> numbers =
        Arbitraries.bigDecimals()
            .ofScale(4)
            .between(new BigDecimal("-9999999999"), new BigDecimal("9999999999"))
            .map(number -> new Cell.Numeric(Serial.plain(number)));
    Arbitrary<Cell> others =
        Arbitraries.of(
            new Cell.Truth(true), new Cell.Truth(false), new Cell.Fault("#N/A"), new Cell.Empty());
    return Arbitraries.oneOf(List.of(text().map(Cell::of), dates, numbers, others))
        .list()
        .ofMaxSize(5)
        .list()
        .ofMaxSize(5);
  }

  /** Any UTF-16 units, halves of pairs too, and what means something to a reader. */
  private static Arbitrary<String> text() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "|",
            "\n",
            "\r",
            "\r\n",
            "'",
            "=",
            "+",
            "-",
            "@",
            "\uFF1D",
            "sep=",
            "sep=;",
            "_x0007_",
            "_x005F_",
            "_x",
            "005F_",
            "\u0000",
            "\u0007",
            "\u0085",
            "\uFEFF",
            "\u00A0",
            " ",
            "é",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\uFFFE",
            "\uFFFF",
            "<",
            "&amp;",
            "]]>",
            "a",
            "1",
            "{\"",
            "[1",
            "<html>",
            "<?xml",
            "%PDF",
            "BZh",
            "PAR1",
            "{\\rtf",
            "PK\u0003\u0004");
    Arbitrary<String> units = Arbitraries.chars().all().map(String::valueOf);
    return Arbitraries.oneOf(List.of(pieces, units))
        .list()
        .ofMaxSize(6)
        .map(list -> String.join("", list));
  }
}
