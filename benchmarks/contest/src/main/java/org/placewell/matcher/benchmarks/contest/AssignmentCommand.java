package org.placewell.matcher.benchmarks.contest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewell.matcher.benchmarks.common.Marks;
import org.placewell.matcher.benchmarks.contest.Heat.Entry;
import org.placewell.matcher.benchmarks.contest.Heat.Rules;
import org.placewell.matcher.benchmarks.contest.Row.Size;
import org.placewell.matcher.benchmarks.contest.Row.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Solves assignment files and compares with what their library states. */
@Command(
    name = "assignment",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = {
      "Solves assignment problems of the OR-Library and compares with the published optimum.",
      "Ends with 1 if somebody claims a plan to be the best that is not."
    })
final class AssignmentCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "A number n, then n times n costs.")
  private List<Path> files = List.of();

  @Option(
      names = "--seconds",
      defaultValue = "10",
      description = "Limit for those that stop by themselves.")
  private int seconds;

  @Option(names = "--page", description = "Gets what is printed, between its marks \"assignment\".")
  private Optional<Path> page = Optional.empty();

  @Override
  public Integer call() throws IOException {
    boolean right = true;
    StringBuilder all = new StringBuilder("```\n");
    for (Path file : files) {
      AssignmentFile read = AssignmentFile.read(file);
      for (Outcome outcome : outcomes(read, Contestants.all(), seconds)) {
        System.out.println(outcome.words());
        all.append(outcome.words()).append('\n');
        right &= !outcome.isWrong();
      }
    }
    if (page.isPresent()) {
      String text = Files.readString(page.get(), StandardCharsets.UTF_8);
      Files.writeString(
          page.get(), Marks.replaced(text, "assignment", all.append("```\n").toString()));
    }
    return right ? 0 : 1;
  }

  /**
   * What a contestant reached, beside the published optimum.
   *
   * @param cost of its plan
   */
  record Outcome(AssignmentFile file, Row row, long cost) {
    boolean isWrong() {
      return row.status() == Status.REFUTED
          || (row.status() == Status.PROVEN
              && file.published().isPresent()
              && cost != file.published().getAsLong());
    }

    String words() {
      return String.format(
          Locale.ROOT,
          "%-14s %-27s %-9s %10s, published %s, %s",
          file.name(),
          row.contestant(),
          row.status(),
          row.values().isEmpty() ? "–" : "cost " + cost,
          file.published().isPresent() ? file.published().getAsLong() : "unknown",
          Double.isNaN(row.cpu()) ? row.note() : Tables.millis(row.cpu()));
    }
  }

  static List<Outcome> outcomes(AssignmentFile file, List<Contestant> contestants, int seconds) {
    AssignmentEntry entry = AssignmentEntry.of(file);
    Problem problem = entry.problem();
    Size size = new Size(file.name(), problem.rows(), problem.columns(), problem.pairs());
    Heat heat = new Heat(new Rules(1, 120, 1));
    List<Row> rows = new ArrayList<>();
    for (Contestant contestant : contestants) {
      if (contestant.side() != Contestant.Side.FLOOR) {
        rows.add(heat.run(contestant, new Entry(Track.PAIR_FIRST, size, problem), seconds));
      }
    }
    return Heat.judged(rows).stream()
        .map(row ->
            new Outcome(file, row, row.values().isEmpty() ? 0 : entry.cost(row.values().get(0))))
        .toList();
  }
}
