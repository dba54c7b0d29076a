package org.placewell.matcher.benchmarks.contest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Memory of this process as Linux counts it, in mebibytes; elsewhere not a number. */
final class Resident {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Path CLEAR = Path.of("/proc/self/clear_refs");

  private Resident() {}

  static double now() {
    return read("VmRSS:");
  }

  /** The most since it was reset. */
  static double peak() {
    return read("VmHWM:");
  }

  /** Where this is not possible the peak is of the whole process, and growth comes out as it is. */
  static void resetPeak() {
    try {
      Files.writeString(CLEAR, "5", StandardCharsets.US_ASCII);
    } catch (IOException notPossible) {
      // An older kernel, or another system.
    }
  }

  private static double read(String name) {
    try {
      return Files.readAllLines(STATUS, StandardCharsets.US_ASCII).stream()
          .filter(line -> line.startsWith(name))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException notLinux) {
      return Double.NaN;
    }
  }
}
