package org.placewell.matcher.benchmarks.contest;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.placewell.matcher.benchmarks.contest.Contestant.Side;
import org.placewell.matcher.benchmarks.contest.Row.Size;
import org.placewell.matcher.benchmarks.contest.Row.Status;
import org.placewell.matcher.benchmarks.contest.Standing.Placed;

/**
 * The file of a contest: lines that begin with a hash say where it was held, a line names the
 * columns, and each row is a line. What was not measured is empty; how far below the best plan of
 * its population a row's is, in the first goal, is worked out on writing.
 *
 * @param heading what was run where, a line each
 */
record RowFile(List<String> heading, List<Row> rows) {
  private static final List<String> COLUMNS =
      List.of(
          "track",
          "population",
          "referrals",
          "vacancies",
          "pairs",
          "contestant",
          "side",
          "limit_s",
          "status",
          "runs",
          "wall_ms",
          "thread_cpu_ms",
          "process_cpu_ms",
          "allocated_mib",
          "heap_mib",
          "resident_growth_mib",
          "threads",
          "goals",
          "values",
          "bounds",
          "below_best_percent",
          "note");

  RowFile {
    heading = List.copyOf(heading);
    rows = List.copyOf(rows);
  }

  void write(Path file) throws IOException {
    StringWriter text = new StringWriter();
    heading.forEach(line -> text.append("# " + line + "\n"));
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(COLUMNS);
      rows.forEach(row -> csv.writeRecord(fields(new Placed(row, Heat.best(against(row))))));
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
  }

  /**
   * Reads a file that {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is none, with the line
   */
  static RowFile read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    List<String> heading =
        text.lines()
            .takeWhile(line -> line.startsWith("# "))
            .map(line -> line.substring(2))
            .toList();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text)) {
      return new RowFile(heading, csv.stream().map(RowFile::row).toList());
    }
  }

  /** All that competed with a row, itself too. */
  List<Row> against(Row row) {
    return rows.stream()
        .filter(other -> other.track() == row.track() && other.size().equals(row.size()))
        .toList();
  }

  private static List<String> fields(Placed placed) {
    Row row = placed.row();
    Size size = row.size();
    Costs costs = row.costs();
    return List.of(
        row.track().word(),
        size.population(),
        String.valueOf(size.referrals()),
        String.valueOf(size.vacancies()),
        String.valueOf(size.pairs()),
        row.contestant(),
        row.side().name(),
        String.valueOf(row.limit()),
        row.status().name(),
        String.valueOf(row.runs()),
        number(costs.wall()),
        number(costs.thread()),
        number(costs.process()),
        number(costs.allocated()),
        number(costs.heap()),
        number(costs.resident()),
        String.valueOf(row.threads()),
        String.valueOf(row.goals()),
        text(row.values()),
        text(row.bounds()),
        number(placed.below()),
        row.note());
  }

  private static Row row(NamedCsvRecord line) {
    try {
      return new Row(
          Track.valueOf(line.getField("track").toUpperCase(Locale.ROOT).replace('-', '_')),
          new Size(
              line.getField("population"),
              whole(line, "referrals"),
              whole(line, "vacancies"),
              whole(line, "pairs")),
          line.getField("contestant"),
          Side.valueOf(line.getField("side")),
          whole(line, "limit_s"),
          Status.valueOf(line.getField("status")),
          whole(line, "runs"),
          costs(line),
          Boolean.parseBoolean(line.getField("threads")),
          whole(line, "goals"),
          values(line.getField("values")),
          values(line.getField("bounds")),
          line.getField("note"));
    } catch (IllegalArgumentException | NoSuchElementException e) {
      throw new IllegalArgumentException(
          "Line %d is no row of a contest; take a file that the contest wrote."
              .formatted(line.getStartingLineNumber()),
          e);
    }
  }

  private static Costs costs(NamedCsvRecord line) {
    return new Costs(
        number(line, "wall_ms"),
        number(line, "thread_cpu_ms"),
        number(line, "process_cpu_ms"),
        number(line, "allocated_mib"),
        number(line, "heap_mib"),
        number(line, "resident_growth_mib"));
  }

  private static String text(List<Long> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static List<Long> values(String text) {
    return text.isEmpty() ? List.of() : Arrays.stream(text.split(" ")).map(Long::valueOf).toList();
  }

  private static int whole(NamedCsvRecord line, String column) {
    return Integer.parseInt(line.getField(column));
  }

  private static double number(NamedCsvRecord line, String column) {
    String text = line.getField(column);
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
  }
}
