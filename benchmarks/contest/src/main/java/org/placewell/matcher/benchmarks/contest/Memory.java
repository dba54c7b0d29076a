package org.placewell.matcher.benchmarks.contest;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this machine has left, in gigabytes. */
final class Memory {
  private static final Path MEMORY = Path.of("/proc/meminfo");

  private Memory() {}

  /** Without what the system keeps in memory only for as long as nobody wants it. */
  static double free() {
    try {
      return Files.readAllLines(MEMORY, StandardCharsets.US_ASCII).stream()
          .filter(line -> line.startsWith("MemAvailable:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / (1 << 20))
          .findFirst()
          .orElseGet(Memory::unused);
    } catch (IOException notLinux) {
      return unused();
    }
  }

  private static double unused() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return (double) system.getFreeMemorySize() / (1L << 30);
  }
}
