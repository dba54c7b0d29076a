package org.placewell.matcher.benchmarks.contest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.benchmarks.common.Marks;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares runs of the command line, as processes, with processes that only read the file. */
@Command(
    name = "process",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = {
      "Compares whole runs of the command line (read, graph, solve, check, summary, write), as"
          + " processes, with processes that only read the same file.",
      "Needs the command line packaged: mvn -q -pl matcher-examples/cli -am -DskipTests package"
    })
final class ProcessCommand implements Callable<Integer> {
  private static final String FREE = "no group limits";
  private static final String STANDARD = "standard policy";

  /** What the launcher asks of Java for a file of this size. */
  private static final String[] TUNED = {
    "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:InitialRAMPercentage=8"
  };

  @Spec private CommandSpec spec;

  @Option(
      names = "--program",
      defaultValue = "matcher-examples/cli/target/placewell",
      description = "The folder of the command line: launcher and jar.")
  private Path program = Path.of("");

  @Option(names = "--population", defaultValue = "london", description = "Whom it is about.")
  private String population = "";

  @Option(names = "--runs", defaultValue = "3", description = "Of each process, in turn.")
  private int runs;

  @Option(
      names = "--java",
      split = " ",
      description = "Options for the virtual machines of all processes; the launcher has its own.")
  private List<String> java = List.of();

  @Option(names = "--page", description = "Gets the table, between its marks \"process\".")
  private Optional<Path> page = Optional.empty();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.isRegularFile(jar())) {
      throw new IllegalArgumentException(
          "There is no jar of the command line; package it first, or name its folder with"
              + " --program.");
    }
    Path folder = Files.createTempDirectory("process");
    try {
      String table = text(measured(folder), size(folder));
      System.out.print(table);
      if (page.isPresent()) {
        String text = Files.readString(page.get(), StandardCharsets.UTF_8);
        Files.writeString(page.get(), Marks.replaced(text, "process", table));
      }
    } finally {
      remove(folder);
    }
    return 0;
  }

  private Path jar() {
    return program.resolve("placewell.jar");
  }

  private Map<String, Spent> measured(Path folder) throws IOException, InterruptedException {
    write(folder);
    Map<String, List<Spent>> all = new LinkedHashMap<>();
    for (int run = 0; run < runs; run++) {
      Map<String, String> environment = environment(folder, run);
      for (Map.Entry<String, List<String>> one : commands(folder).entrySet()) {
        Spent spent = Spent.on(one.getValue(), environment, folder.resolve("errors").toFile());
        all.computeIfAbsent(one.getKey(), name -> new ArrayList<>()).add(spent);
      }
    }
    Map<String, Spent> medians = new LinkedHashMap<>();
    all.forEach((name, each) -> medians.put(name, Spent.median(each)));
    return medians;
  }

  /** For the launcher: this Java, and a folder for its archive that is not there yet. */
  private static Map<String, String> environment(Path folder, int run) {
    return Map.of(
        "PLACEWELL_JAVA",
        System.getProperty("java.home"),
        "PLACEWELL_CACHE",
        folder.resolve("cache" + run).toString());
  }

  private void write(Path folder) throws IOException {
    var dataset = Populations.of(Track.SEPARABLE, population, 1).getFirst().generate();
    Files.writeString(folder.resolve("dataset.json"), Json.standard().write(dataset));
    Files.writeString(folder.resolve(FREE + ".json"), text(Track.SEPARABLE.policy()));
    Files.writeString(folder.resolve(STANDARD + ".json"), text(Track.COUPLED.policy()));
  }

  private static String text(Policy policy) {
    return Json.standard().write(policy);
  }

  private static long size(Path folder) throws IOException {
    return Files.size(folder.resolve("dataset.json"));
  }

  private Map<String, List<String>> commands(Path folder) {
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("a virtual machine that does nothing", reading("nothing", folder));
    commands.put("Jackson, to a tree", reading("tree", folder));
    commands.put("Jackson, to a tree, with the launcher's options", reading("tree", folder, TUNED));
    commands.put("Jackson, to maps and lists", reading("maps", folder));
    commands.put("Placewell's reader, to records", reading("records", folder));
    String jarAlone = "`java -jar placewell.jar match --summary --out`, ";
    commands.put(jarAlone + FREE, command(matching(folder, FREE, "-jar", jar().toString())));
    String launched = "`placewell match --summary --out`, ";
    String launcher = program.resolve("placewell").toAbsolutePath().toString();
    commands.put(launched + FREE + ", the first time", matching(folder, FREE, launcher));
    commands.put(launched + FREE, matching(folder, FREE, launcher));
    commands.put(launched + STANDARD, matching(folder, STANDARD, launcher));
    return commands;
  }

  private List<String> reading(String how, Path folder, String... options) {
    List<String> rest = new ArrayList<>(List.of(options));
    rest.addAll(
        List.of(
            "-classpath",
            jar() + System.getProperty("path.separator") + classes(),
            ReadingProcess.class.getName(),
            how,
            folder.resolve("dataset.json").toString()));
    return command(rest);
  }

  private static List<String> matching(Path folder, String policy, String... program) {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(
        List.of(
            "match",
            folder.resolve("dataset.json").toString(),
            "--policy",
            folder.resolve(policy + ".json").toString(),
            "--audience",
            "coordinator",
            "--out",
            folder.resolve("plan.json").toString(),
            "--summary"));
    return command;
  }

  private List<String> command(List<String> rest) {
    List<String> command = new ArrayList<>(List.of(OwnProcess.Virtual.java()));
    command.addAll(java);
    command.addAll(rest);
    return command;
  }

  /** Where the class of the reading process is. */
  private static Path classes() {
    try {
      return Path.of(
          ReadingProcess.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The class path holds no place of this class.", e);
    }
  }

  private String text(Map<String, Spent> measured, long bytes) {
    StringBuilder text = new StringBuilder();
    Machine.heading(String.join(" ", spec.root().commandLine().getParseResult().originalArgs()))
        .forEach(line -> text.append("- ").append(line).append('\n'));
    text.append(
        String.format(
            Locale.ROOT,
            "- file: %s, %.1f MB; medians of %d runs, each with new processes%n%n"
                + "| process | processor time | by the clock | memory at most"
                + " | × Jackson's tree, processor time | by the clock |%n"
                + "|---|---:|---:|---:|---:|---:|%n",
            population,
            bytes / 1e6,
            runs));
    Spent floor = measured.get("Jackson, to a tree");
    measured.forEach((name, spent) -> text.append(line(name, spent, floor)));
    return text.toString();
  }

  private static String line(String name, Spent spent, @Nullable Spent floor) {
    return floor == null
        ? ""
        : String.format(
            Locale.ROOT,
            "| %s | %,.0f ms | %,.0f ms | %,.0f MiB | %.1f | %.1f |%n",
            name,
            spent.cpu(),
            spent.wall(),
            spent.memory(),
            spent.cpu() / floor.cpu(),
            spent.wall() / floor.wall());
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
