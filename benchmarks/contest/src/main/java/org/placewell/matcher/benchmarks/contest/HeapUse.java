package org.placewell.matcher.benchmarks.contest;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.function.Function;

/** The heap of this process, in mebibytes. */
final class HeapUse {
  private static final List<MemoryPoolMXBean> POOLS =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  private HeapUse() {}

  static double now() {
    return sum(MemoryPoolMXBean::getUsage);
  }

  /** The most since it was reset, of each of its parts. */
  static double peak() {
    return sum(MemoryPoolMXBean::getPeakUsage);
  }

  static void resetPeak() {
    POOLS.forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static double sum(Function<MemoryPoolMXBean, MemoryUsage> usage) {
    long bytes = POOLS.stream().mapToLong(pool -> usage.apply(pool).getUsed()).sum();
    return (double) bytes / (1L << 20);
  }
}
