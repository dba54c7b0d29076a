package org.placewell.matcher.benchmarks.contest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds all contests that results are published of, one after the other. */
@Command(
    name = "published",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = {
      "Holds every contest that results are published of, each in a process of its own, compares"
          + " processes, and writes tables and charts of all of them.",
      "Ends with 1 if anything failed or anybody's claim was refuted, after all the rest is done."
    })
final class PublishedCommand implements Callable<Integer> {
  private static final String PAGE = "matcher-core/docs/explanation/contest.md";

  @Option(
      names = "--only",
      split = ",",
      description = "Those of these names alone; the others' files must be there for the report.")
  private List<String> only = List.of();

  @Option(names = "--list", description = "Print what would be run, and run nothing.")
  private boolean list;

  @Option(
      names = "--short",
      description = "A second or two where it would be a minute, panels and boroughs alone.")
  private boolean brief;

  @Option(names = "--date", description = "In the files' names; otherwise today's.")
  private LocalDate date = LocalDate.now(ZoneOffset.UTC);

  @Option(
      names = "--folder",
      defaultValue = "benchmarks/results",
      description = "Where the files are.")
  private Path folder = Path.of("");

  @Option(
      names = "--assignment",
      defaultValue = "../shared/data/assignment",
      description = "Where the OR-Library's files are; left out if there are none.")
  private Path assignment = Path.of("");

  @Option(names = "--page", defaultValue = PAGE, description = "Gets tables and charts.")
  private Path page = Path.of("");

  @Option(names = "--readme", defaultValue = "README.md", description = "Gets one table.")
  private Path readme = Path.of("");

  /**
   * A contest.
   *
   * @param heap for its virtual machine
   * @param arguments without those that say where to write
   */
  record Part(String name, String heap, String arguments) {
    /** The same, to see whether it works. */
    Part shortened() {
      String small =
          arguments
              .replaceAll(
                  "=(panel,borough,london,national|panel,borough,london|borough,london|national)\\b",
                  "=panel,borough")
              .replaceAll("seconds=[0-9,]+", "seconds=1")
              .replaceAll("patience=\\d+", "patience=10")
              .replaceAll("seeds=\\d+", "seeds=2");
      return new Part(name, "2g", small);
    }
  }

  /** In the order of the report. No two have a limit in common on the same track and population. */
  static List<Part> parts() {
    return List.of(
        new Part(
            "separable",
            "12g",
            "--tracks=separable --populations=panel,borough,london,national --seconds=5"
                + " --patience=200"),
        new Part(
            "pair-first",
            "4g",
            "--tracks=pair-first --populations=panel,borough,london --seconds=3 --patience=40"
                + " --without=then,CP-SAT,HiGHS,SCIP,box"),
        new Part(
            "coupled",
            "4g",
            "--tracks=coupled --populations=panel,borough,london --seconds=1,10"
                + " --peer-seconds=60 --without=goal,HiGHS,SCIP"),
        new Part(
            "coupled-others",
            "4g",
            "--tracks=coupled --populations=panel,borough,london --seconds=10 --repetitions=1"
                + " --contestants=goal,HiGHS,SCIP"),
        new Part(
            "coupled-national",
            "12g",
            "--tracks=coupled --populations=national --seconds=60 --repetitions=1"
                + " --without=then"),
        new Part(
            "seeds",
            "4g",
            "--tracks=coupled --populations=borough,london --seeds=10 --seconds=30"
                + " --repetitions=1 --contestants=engine"),
        new Part(
            "stress",
            "12g",
            "--tracks=stress --populations=panel,borough,london,national --seconds=30"
                + " --peer-seconds=5 --repetitions=1 --without=then"));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    boolean good = true;
    for (Part part : parts()) {
      good &= ran(part.name(), part.heap(), contest(brief ? part.shortened() : part));
    }
    if (isAsked("assignment") && hasAssignments()) {
      good &= ran("assignment", "2g", assignments());
    }
    good &= ran("process", "4g", process());
    good &= ran("report", "1g", report());
    return good ? 0 : 1;
  }

  private boolean isAsked(String name) {
    return only.isEmpty() || only.contains(name);
  }

  /** In a process of its own, so that none leaves anything to the next. */
  private boolean ran(String name, String heap, List<String> arguments)
      throws IOException, InterruptedException {
    if (!isAsked(name)) {
      return true;
    }
    System.out.printf("== %s, heap %s: %s%n", name, heap, String.join(" ", arguments));
    if (list) {
      return true;
    }
    List<String> command = new ArrayList<>(OwnProcess.Virtual.machine());
    command.removeIf(option -> option.startsWith("-Xmx"));
    command.add(1, "-Xmx" + heap);
    command.add(Main.class.getName());
    command.addAll(arguments);
    return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
  }

  private List<String> contest(Part part) {
    List<String> arguments = new ArrayList<>(List.of(part.arguments().split(" ", -1)));
    arguments.add("--out=" + file(part));
    return arguments;
  }

  private Path file(Part part) {
    return folder.resolve("contest-" + date + "-" + part.name() + ".csv");
  }

  private boolean hasAssignments() {
    return Files.isDirectory(assignment);
  }

  private List<String> assignments() throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("assignment", "--seconds=5", "--page=" + page));
    try (Stream<Path> files = Files.list(assignment)) {
      files.map(Path::toString).filter(f -> f.endsWith(".txt")).sorted().forEach(arguments::add);
    }
    return arguments;
  }

  private List<String> process() {
    return brief
        ? List.of("process", "--page=" + page, "--population=panel", "--runs=1")
        : List.of("process", "--page=" + page);
  }

  /** Of those files of today that are there. */
  private List<String> report() {
    List<String> arguments =
        new ArrayList<>(List.of("report", "--page=" + page, "--readme=" + readme));
    parts().stream()
        .map(this::file)
        .filter(Files::isRegularFile)
        .map(Path::toString)
        .forEach(arguments::add);
    return arguments;
  }
}
