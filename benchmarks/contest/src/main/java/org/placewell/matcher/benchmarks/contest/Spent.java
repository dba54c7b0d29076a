package org.placewell.matcher.benchmarks.contest;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a process took from its start to its end. Processor time and memory as Linux counts them;
 * elsewhere not numbers.
 *
 * @param wall milliseconds
 * @param cpu milliseconds of processor time, in steps of ten
 * @param memory the most mebibytes it had, as seen every few milliseconds
 */
record Spent(double wall, double cpu, double memory) {
  private static final int TICK_MILLIS = 10;
  private static final int LOOK_MILLIS = 5;

  /** Where the times of children that have ended stand, counted after the name in brackets. */
  private static final int CHILDREN = 13;

  /**
   * Runs a command, and forgets what it prints.
   *
   * @param environment variables that it has beside those of this process
   * @throws IOException if it does not begin, or does not end with 0
   */
  static Spent on(List<String> command, Map<String, String> environment, File errors)
      throws IOException, InterruptedException {
    double before = children();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(errors);
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.start();
    double most = 0;
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      most = Math.max(most, peak(status));
    }
    double wall = (System.nanoTime() - start) / 1e6;
    if (process.exitValue() != 0) {
      throw new IOException(
          "A process ended with %d: %s"
              .formatted(process.exitValue(), Files.readString(errors.toPath())));
    }
    return new Spent(wall, children() - before, most == 0 ? Double.NaN : most);
  }

  private static double children() {
    try {
      String stat = Files.readString(Path.of("/proc/self/stat"), StandardCharsets.UTF_8);
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      return TICK_MILLIS
          * (Double.parseDouble(fields[CHILDREN]) + Double.parseDouble(fields[CHILDREN + 1]));
    } catch (IOException notLinux) {
      return Double.NaN;
    }
  }

  /** 0 if it has just ended. */
  private static double peak(Path status) {
    try {
      return Files.readAllLines(status, StandardCharsets.US_ASCII).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException ended) {
      return 0;
    }
  }

  /** The median of each. */
  static Spent median(List<Spent> all) {
    return new Spent(
        Standing.median(all, Spent::wall),
        Standing.median(all, Spent::cpu),
        Standing.median(all, Spent::memory));
  }
}
