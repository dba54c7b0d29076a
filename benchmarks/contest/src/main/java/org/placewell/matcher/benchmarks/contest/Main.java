package org.placewell.matcher.benchmarks.contest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.benchmarks.contest.Heat.Rules;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds a contest and writes its file. */
@Command(
    name = "contest",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    subcommands = {
      ReportCommand.class,
      AssignmentCommand.class,
      ProcessCommand.class,
      PublishedCommand.class
    },
    description = {
      "Lets matchers and solvers compete on invented populations and writes what they did to a"
          + " file.",
      "Ends with 1 if somebody's claim was refuted, or the project's own broke a limit or failed."
    })
public final class Main implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--populations",
      split = ",",
      defaultValue = "panel,borough",
      description = "Sizes: panel, borough, london, national; or one of them, as london-7.")
  private List<String> populations = List.of();

  @Option(
      names = "--tracks",
      split = ",",
      defaultValue = "separable,coupled,stress,pair-first",
      description = "What is limited and what counts first.")
  private List<String> tracks = List.of();

  @Option(
      names = "--contestants",
      split = ",",
      defaultValue = "",
      description = "Only those whose names contain one of these words.")
  private List<String> words = List.of();

  @Option(
      names = "--without",
      split = ",",
      description = "But not those whose names contain one of these.")
  private List<String> without = List.of();

  @Option(
      names = "--seeds",
      defaultValue = "1",
      description = "How many of each size: the frozen ones first, then the lowest other seeds.")
  private int seeds;

  @Option(
      names = "--repetitions",
      defaultValue = "3",
      description = "Measured runs, after as many to warm up; long ones run once.")
  private int repetitions;

  @Option(
      names = "--seconds",
      split = ",",
      defaultValue = "2",
      description = "Limits for those that stop by themselves; they run once with each.")
  private List<Integer> seconds = List.of();

  @Option(
      names = "--peer-seconds",
      split = ",",
      description = "The same for peers, if they get others.")
  private List<Integer> peerSeconds = List.of();

  @Option(
      names = "--together",
      description = "Nobody gets a process of one's own, even who may end it.")
  private boolean together;

  @Option(
      names = "--patience",
      defaultValue = "120",
      description = "Seconds for those that do not, all runs together.")
  private int patience;

  @Option(
      names = "--goals",
      defaultValue = "8",
      description = "Goals, from the first, for those that want them in one number, at most.")
  private int goals;

  @Option(
      names = "--out",
      description = "The file; otherwise benchmarks/results/contest-<date>.csv.")
  private @Nullable Path out;

  /** Runs the command line and ends the process. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler((exception, command, parsed) -> {
          if (exception instanceof IOException
              || exception instanceof UncheckedIOException
              || exception instanceof IllegalArgumentException) {
            command.getErr().println(exception.getMessage());
            return 2;
          }
          throw exception;
        })
        .execute(args);
  }

  @Override
  public Integer call() throws IOException {
    Rules rules = new Rules(Math.max(1, repetitions), patience, goals);
    Contest.Apart apart = together ? new Heat(rules)::run : new OwnProcess(rules);
    Contest contest = new Contest(contestants(), this::limits, rules, apart);
    List<Row> rows = contest.hold(chosenTracks(), populations, seeds, new Keeping());
    write(rows);
    List<Row> wrong = rows.stream().filter(Main::isWrong).toList();
    wrong.forEach(row -> System.out.println("wrong: " + row));
    return wrong.isEmpty() ? 0 : 1;
  }

  private List<Integer> limits(Contestant.Side side) {
    return side == Contestant.Side.PEER && !peerSeconds.isEmpty() ? peerSeconds : seconds;
  }

  /** Prints each row and keeps the file up to date: native code may end the whole process. */
  private final class Keeping implements Contest.Witness {
    @Override
    public void done(Row row) {
      System.out.println(told(row));
    }

    @Override
    public void known(List<Row> rows) {
      try {
        write(rows);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void write(List<Row> rows) throws IOException {
    new RowFile(Machine.heading(String.join(" ", arguments())), rows).write(target());
  }

  /** A claim that does not hold, or a plan or failure of this project's that must not be. */
  private static boolean isWrong(Row row) {
    boolean bad = row.status() == Row.Status.BROKEN || row.status() == Row.Status.FAILED;
    return row.status() == Row.Status.REFUTED || (bad && row.side() == Contestant.Side.OURS);
  }

  private List<String> arguments() {
    return spec.commandLine().getParseResult().originalArgs();
  }

  private Path target() {
    return out == null
        ? Path.of("benchmarks", "results", "contest-" + LocalDate.now(ZoneOffset.UTC) + ".csv")
        : out;
  }

  private List<Contestant> contestants() {
    List<Contestant> chosen =
        Contestants.all().stream()
            .filter(one -> words.stream().anyMatch(one.name()::contains))
            .filter(one -> without.stream().noneMatch(one.name()::contains))
            .toList();
    if (chosen.isEmpty()) {
      throw wrong("No contestant has a name with one of the words of --contestants.");
    }
    return chosen;
  }

  private List<Track> chosenTracks() {
    List<Track> chosen =
        Arrays.stream(Track.values()).filter(track -> tracks.contains(track.word())).toList();
    if (chosen.size() < tracks.size()) {
      throw wrong(
          "--tracks knows "
              + String.join(", ", Stream.of(Track.values()).map(Track::word).toList())
              + " and no others.");
    }
    return chosen;
  }

  private ParameterException wrong(String words) {
    return new ParameterException(spec.commandLine(), words);
  }

  private static String told(Row row) {
    return String.format(
        Locale.ROOT,
        "%-10s %-18s %-27s %3d s %-9s cpu %,.2f ms, wall %,.2f ms, %d runs, %,.1f MiB, %s%s %s",
        row.track().word(),
        row.size().population(),
        row.contestant(),
        row.limit(),
        row.status(),
        row.cpu(),
        row.costs().wall(),
        row.runs(),
        row.costs().memory(),
        row.values(),
        row.gap().map(gap -> ", " + Tables.words(gap)).orElse(""),
        row.note());
  }
}
