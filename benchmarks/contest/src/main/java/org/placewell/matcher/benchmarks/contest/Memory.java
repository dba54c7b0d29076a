package org.placewell.matcher.benchmarks.contest;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What this machine has left, in gigabytes. */
final class Memory {
  private Memory() {}

  /** Of the machine, for models in native code; of the heap, where that is less. */
  static double free() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return (double) system.getFreeMemorySize() / (1L << 30);
  }
}
