package org.placewell.matcher.benchmarks.contest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.placewell.matcher.benchmarks.common.Marks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes tables and charts of a contest that was held. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Writes the tables and charts of the documentation from the file of a contest.")
final class ReportCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files that contests wrote, each about populations of its own.")
  private List<Path> files = List.of();

  @Option(
      names = "--readme",
      defaultValue = "README.md",
      description = "Gets the table of the track separable, between its marks \"contest\".")
  private Path readme = Path.of("");

  @Option(
      names = "--page",
      defaultValue = "matcher-core/docs/explanation/contest.md",
      description =
          "Gets all tables, between its marks \"contest\", what was to be reached, between its"
              + " marks \"figures\", and the charts beside it.")
  private Path page = Path.of("");

  @Override
  public Integer call() throws IOException {
    Tables tables = new Tables(together());
    Charts charts = new Charts(tables);
    String figures = new FigureTable(tables.file()).text();
    System.out.print(figures);
    replace(readme, "contest", tables.of(Track.SEPARABLE));
    replace(page, "contest", tables.all());
    replace(page, "figures", figures);
    Files.writeString(
        page.resolveSibling("contest-growth.svg"), charts.growth(), StandardCharsets.UTF_8);
    Files.writeString(
        page.resolveSibling("contest-quality.svg"), charts.quality(), StandardCharsets.UTF_8);
    return 0;
  }

  private RowFile together() throws IOException {
    List<String> heading = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Path file : files) {
      RowFile one = RowFile.read(file);
      heading.add("`" + file.getFileName() + "`");
      one.heading().forEach(line -> heading.add("  " + line));
      rows.addAll(one.rows());
    }
    return new RowFile(heading, rows);
  }

  private static void replace(Path file, String name, String content) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.writeString(file, Marks.replaced(text, name, content), StandardCharsets.UTF_8);
  }
}
