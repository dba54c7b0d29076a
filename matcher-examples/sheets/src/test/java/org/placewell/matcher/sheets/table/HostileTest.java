package org.placewell.matcher.sheets.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile files are refused within 100 MB of heap, by a machine that has no more, and within two
 * seconds of its processor; honest ones of London's size are read in it. The printed table tells
 * the time and memory of each.
 */
class HostileTest {
  /**
   * What is promised in time is asked of the processor: whoever else is at work on the machine does
   * not count.
   */
  private static final long MOST_WORK_MILLIS = 2_000;

  /** What the answer to each file says. */
  private static final String ANSWERS =
      """
      100-mib-cell.xlsx | A1: The cell holds more than the 32,767 characters
      200-mib.csv | more than the 16,777,216 bytes
      bomb-that-lies.xlsx | unpacks to over 100 times
      bomb.xlsx | unpacks to more than the 120 MiB
      claims-all-cells.xlsx | read 0 rows
      cut-off.xlsx | damaged or cut off
      deep.xlsx | The workbook is damaged
      equal-hashes.csv | The cells together hold more than the 10,000,000 characters
      honest.csv | read 10001 rows
      huge-attribute.xlsx | markup larger than any real one
      huge-cdata.xlsx | markup larger than any real one
      huge-comment.xlsx | markup larger than any real one
      huge-instruction.xlsx | markup larger than any real one
      huge-name.xlsx | The workbook is damaged
      huge-text.xlsx | A1: The cell holds more than the 32,767 characters
      last-column.xlsx | XFD1: The row holds more columns than the 500 columns
      laughs-in-links.xlsx | The workbook is damaged
      laughs-in-sheet.xlsx | a document type
      laughs-in-texts.xlsx | a document type
      laughs-in-types.xlsx | The workbook is damaged
      laughs-in-workbook.xlsx | The workbook is damaged
      long-cell.csv | long-cell.csv:2: A cell of the row that starts here does not end
      long-cell.xlsx | A1: The cell holds more than the 32,767 characters
      many-cells.csv | more than the 650,000 cells
      many-links.xlsx | The workbook is damaged
      many-parts.xlsx | more than the 1,000 parts
      many-rows.csv | more rows than the 50,000 rows
      many-texts.xlsx | more than the 650,000 texts
      million-columns.csv | column SG: The row holds more columns than the 500 columns
      only-delimiters.csv | read 0 rows
      only-quotes.csv | only-quotes.csv:1: A cell of the row
      open-quote.csv | open-quote.csv:2: A cell of the row
      outside-entity.xlsx | a document type
      outside-in-workbook.xlsx | The workbook is damaged
      path-out.xlsx | whose name leads out of it
      quadratic.xlsx | a document type
      wide-rows.xlsx | more than the 650,000 cells
      wrong-sum.xlsx | The workbook is damaged
      """;

  @Test
  @Timeout(120)
  void hostileFilesAreRefusedInLittleMemory(@TempDir Path folder) throws Exception {
    Path files = Files.createDirectory(folder.resolve("files"));
    new HostileFiles(files).write();
    String printed = child(files);
    System.out.println(printed);
    assertThat(printed).doesNotContain("FAILED").doesNotContain("SECRET");
    List<String> answers = ANSWERS.lines().toList();
    List<String> lines = printed.lines().skip(1).toList();
    assertThat(lines).hasSameSizeAs(answers);
    for (int i = 0; i < answers.size(); i++) {
      String expected = answers.get(i);
      int bar = expected.indexOf(" | ");
      assertThat(lines.get(i))
          .startsWith(expected.substring(0, bar + 1))
          .contains(expected.substring(bar + 3));
      assertThat(workMillis(lines.get(i))).as(lines.get(i)).isLessThan(MOST_WORK_MILLIS);
    }
  }

  /** What stands below "ms of CPU", the third column. */
  private static long workMillis(String line) {
    return Long.parseLong(line.split(" +", 4)[2]);
  }

  /** Quotes and ampersands are entities of XML, of which parsers allow so many. */
  @Test
  void aWorkbookOfLondonsSizeIsReadBack() {
    List<Table.Row> rows = IntStream.rangeClosed(1, 10_001).mapToObj(HostileTest::person).toList();
    Table table = new Table("people.xlsx", Optional.of("People"), rows);
    byte[] bytes = WorkbookWriter.bytes(List.of(table));
    assertThat(Tables.read("people.xlsx", bytes, Limits.standard())).containsExactly(table);
  }

  private static Table.Row person(int number) {
    return new Table.Row(
        number,
        IntStream.range(0, 60)
            .<Cell>mapToObj(column -> new Cell.Text("\"" + (number * 60 + column) + "\" & more"))
            .toList());
  }

  private static String child(Path files) throws IOException, InterruptedException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx100m",
                "-cp",
                classes,
                HostileChild.class.getName(),
                files.toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }
}
