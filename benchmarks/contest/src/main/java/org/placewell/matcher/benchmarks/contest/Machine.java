package org.placewell.matcher.benchmarks.contest;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a contest was held, when, and with which versions. */
final class Machine {
  private static final Pattern JAR =
      Pattern.compile("(ortools-java|jgrapht-core|timefold-solver-core)-([0-9][^/\\\\]*)\\.jar");

  private Machine() {}

  /** The heading of a file. */
  static List<String> heading(String arguments) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return List.of(
        "date: " + LocalDate.now(ZoneOffset.UTC),
        "command: mvn -q -pl benchmarks/contest -am compile exec:exec -Dapp.args=\""
            + arguments
            + "\"",
        "machine: %s, %d cores, %.0f GB, %s"
            .formatted(
                processor(),
                system.getAvailableProcessors(),
                (double) system.getTotalMemorySize() / (1L << 30),
                System.getProperty("os.name")),
        "java: %s, heap of %d MiB at most"
            .formatted(Runtime.version(), Runtime.getRuntime().maxMemory() >> 20),
        "peers: " + peers());
  }

  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"), StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).trim())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException notLinux) {
      return System.getProperty("os.arch");
    }
  }

  private static String peers() {
    Matcher jars = JAR.matcher(System.getProperty("java.class.path"));
    return jars.results()
        .map(jar -> jar.group(1) + " " + jar.group(2))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
