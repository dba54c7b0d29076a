package org.placewell.matcher.sheets.table;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.placewell.matcher.model.InvalidInputException;

/** Reads every file of a folder, in a machine with little memory, and prints what came of each. */
final class HostileChild {
  private HostileChild() {}

  public static void main(String[] folders) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(Path.of(folders[0]))) {
      files = list.sorted().toList();
    }
    System.out.printf("%-28s %8s %8s %8s  %s%n", "file", "ms", "ms of CPU", "MB", "answer");
    for (Path file : files) {
      System.gc();
      pools().forEach(MemoryPoolMXBean::resetPeakUsage);
      long start = System.nanoTime();
      long work = cpu();
      String result = result(file);
      work = (cpu() - work) / 1_000_000;
      long millis = (System.nanoTime() - start) / 1_000_000;
      System.out.printf(
          "%-28s %8d %8d %8d  %s%n", file.getFileName(), millis, work, peak() >> 20, result);
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String result(Path file) {
    try {
      List<Table> tables = Tables.read(file);
      return "read " + tables.stream().mapToInt(table -> table.rows().size()).sum() + " rows";
    } catch (InvalidInputException e) {
      return String.join(" / ", e.problems().stream().map(Object::toString).toList());
    } catch (Throwable e) {
      return "FAILED " + e;
    }
  }

  private static Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP);
  }

  /** The highest use of each part of the heap, together: no less than the highest of the heap. */
  private static long peak() {
    return pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }
}
