package org.placewell.matcher.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Starts the launcher of the packaged program as a process, in an environment that holds nothing
 * but what the test says. By default that names the Java that runs the test.
 */
final class Launcher {
  static final Path FOLDER = Path.of("target/placewell").toAbsolutePath();
  static final Path PROGRAM = FOLDER.resolve("placewell");

  private final Path program;
  private final Path in;
  private final Map<String, String> environment = new TreeMap<>();

  private Launcher(Path program, Path in) {
    this.program = program;
    this.in = in;
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("COLUMNS", "100");
    environment.put("PLACEWELL_JAVA", System.getProperty("java.home"));
  }

  /** A launcher, started from a folder. */
  static Launcher of(Path program, Path in) {
    return new Launcher(program, in);
  }

  /** The launcher of the package, started from the folder of this module. */
  static Launcher standard() {
    return of(PROGRAM, Path.of("").toAbsolutePath());
  }

  /** Sets a variable of the environment. */
  Launcher with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Takes a variable out of the environment. */
  Launcher without(String name) {
    environment.remove(name);
    return this;
  }

  /** Runs to the end. */
  Cli.Result run(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(args));
    Path err = Files.createTempFile("launcher", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(in.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = process.waitFor();
    String errors = Files.readString(err);
    Files.delete(err);
    return new Cli.Result(exit, out, errors);
  }
}
