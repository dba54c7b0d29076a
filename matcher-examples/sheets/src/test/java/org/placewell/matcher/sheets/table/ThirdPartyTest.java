package org.placewell.matcher.sheets.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that nobody here made, read from a folder beside the project where there is one. */
class ThirdPartyTest {
  private static final Path DATA = Path.of("../../../shared/data");
  private static final JsonMapper JSON = new JsonMapper();

  private static Path file(String name) {
    Path file = DATA.resolve(name);
    assumeTrue(Files.exists(file));
    return file;
  }

  @Test
  void csvSpectrumEqualsItsJson() throws IOException {
    try (Stream<Path> files = Files.list(file("csv-spectrum/csvs"))) {
      List<Path> all = files.sorted().toList();
      assertThat(all).hasSize(11);
      for (Path csv : all) {
        String name = csv.getFileName().toString().replace(".csv", ".json");
        assertThat(records(Tables.read(csv).getFirst()))
            .as(name)
            .isEqualTo(expected(file("csv-spectrum/json/" + name)));
      }
    }
  }

  private static List<Map<String, String>> records(Table table) {
    List<String> heading = Shown.texts(table.rows().getFirst());
    List<Map<String, String>> records = new ArrayList<>();
    for (Table.Row row : table.rows().subList(1, table.rows().size())) {
      Map<String, String> record = new LinkedHashMap<>();
      for (int i = 0; i < heading.size(); i++) {
        record.put(heading.get(i), Shown.text(row.cell(i)));
      }
      records.add(record);
    }
    return records;
  }

  private static List<Map<String, String>> expected(Path json) throws IOException {
    List<Map<String, String>> records = new ArrayList<>();
    for (JsonNode node : JSON.readTree(Files.readString(json))) {
      Map<String, String> record = new LinkedHashMap<>();
      node.propertyStream()
          .forEach(entry -> record.put(entry.getKey(), entry.getValue().asString()));
      records.add(record);
    }
    return records;
  }

  /** Rows read, and one telling cell by row number and column, each seen in the file itself. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "begrotingsanalyse-2011.csv # 42 # 2 # 2 # bedragen in Euro's (afgerond) per inwoner (exclusief G4 en artikel 12-gemeenten)",
        "complex.csv # 4 # 4 # 2 # 6,000,000",
        "example.tsv # 141 # 2 # 0 # 2012-06-22 00:00:00",
        "excel_pasting.csv # 19 # 7 # 0 # Clay, ceramic and glass products",
        "long.csv # 4000 # 4000 # 0 # foo",
        "mixedGLB.csv # 136 # 4 # 0 # Year",
        "null.csv # 10 # 3 # 1 # null",
        "simple.csv # 7 # 5 # 2 # Berkeley",
        "simple.xlsx # 7 # 2 # 0 # 2011-01-01T00:00",
        "skip_initials.csv # 3 # 2 # 1 # goodbye",
        "small.csv # 1 # 1 # 0 # a",
        "spanish_chars.csv # 116 # 1 # 7 # Descripción",
        "sparse_with_column_errors.csv # 2201 # 2 # 1 # Trägerorganisationen; Umstrukturierung der Forschung im Beitrittsgebiet; Hochschulbau und überwiegend hochschulbezogene Sonderprogramme",
        "utf-16le_encoded.csv # 328 # 328 # 1 # St Andrews Healthcare - Nottinghamshire",
        "utf8bom.csv # 1 # 1 # 0 # kitten",
        "weird_head_padding.csv # 83 # 14 # 0 # Gefäßchirurgie"
      })
  void messyTablesAreReadWithoutAGarbledLetter(
      String name, int rows, int number, int column, String cell) {
    List<Table> tables = Tables.read(file("messy-tables/" + name));
    Table table = tables.getFirst();
    Table.Row row =
        table.rows().stream().filter(r -> r.number() == number).findFirst().orElseThrow();
    assertThat(Shown.text(row.cell(column))).isEqualTo(cell);
    assertThat(table.rows()).hasSize(rows);
    assertThat(Shown.texts(table).toString()).doesNotContain("\uFFFD", "Ã", "ï»¿");
  }

  @Test
  void big5IsRefusedForItCannotBeTold() {
    assertThat(Books.refusal(file("messy-tables/characters.csv")))
        .isEqualTo(
            "characters.csv: The letters are neither in Unicode nor in the Western code page"
                + " (Windows-1252); save the file as CSV UTF-8.");
  }

  @Test
  void otherWorkbooksAreRead() {
    assertThat(Tables.read(file("messy-tables/libreoffice.xlsx")))
        .extracting(Table::sheet)
        .containsExactly(Optional.of("Sheet1"));
    Table tweets = Tables.read(file("messy-tables/sw_gen.xlsx")).getFirst();
    assertThat(Shown.texts(tweets.rows().getFirst()))
        .startsWith("id_str", "tweet_url", "created_at");
  }

  @Test
  void naughtyStringsSurviveBothForms() throws IOException {
    List<Table.Row> rows = new ArrayList<>();
    for (JsonNode node : JSON.readTree(Files.readString(file("naughty-strings/blns.json")))) {
      Cell cell = Cell.of(node.asString());
      if (!cell.isEmpty()) {
        rows.add(new Table.Row(rows.size() + 1, List.of(cell, new Cell.Empty(), cell)));
      }
    }
    assertThat(rows).hasSizeGreaterThan(480);
    Table table = new Table("naughty.xlsx", Optional.of("Naughty"), rows);
    assertThat(Tables.read("naughty.xlsx", WorkbookWriter.bytes(List.of(table)), Limits.standard()))
        .containsExactly(table);
    assertThat(Shown.texts(Shown.table(Tables.csv(table), StandardCharsets.UTF_8)))
        .isEqualTo(Shown.texts(table));
  }
}
