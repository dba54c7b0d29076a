package org.placewell.matcher.benchmarks.contest;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a run took; what could not be measured is not a number.
 *
 * @param wall milliseconds
 * @param thread milliseconds of processor time of the contestant's own thread
 * @param process the same of all threads of the process, the virtual machine's too
 * @param allocated mebibytes of Java objects made by the contestant's own thread
 * @param heap mebibytes by which the heap grew at most while it ran, with what nobody needed any
 *     more and was not yet cleared away
 * @param resident mebibytes by which the process grew at most while it ran; what a contestant
 *     before it left to be used again does not count
 */
record Costs(
    double wall, double thread, double process, double allocated, double heap, double resident) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final double NANOS = 1e6;
  private static final double MEBI = 1L << 20;

  /** Nothing was measured. */
  static Costs none() {
    return new Costs(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  /** The processor time that counts: of the whole process for those that start threads. */
  double counted(boolean threads) {
    return threads ? process : thread;
  }

  /**
   * Mebibytes at least: by which the heap grew, or the process, whichever is more. The first does
   * not see native code, the second not what a heap had from the system before.
   */
  double memory() {
    return Double.isNaN(resident) ? heap : Math.max(heap, resident);
  }

  /** Runs the work in this thread. */
  static Costs of(Runnable work) {
    Resident.resetPeak();
    HeapUse.resetPeak();
    double heap = HeapUse.now();
    double resident = Resident.now();
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long process = SYSTEM.getProcessCpuTime();
    long thread = THREADS.getCurrentThreadCpuTime();
    long wall = System.nanoTime();
    work.run();
    return new Costs(
        (System.nanoTime() - wall) / NANOS,
        (THREADS.getCurrentThreadCpuTime() - thread) / NANOS,
        (SYSTEM.getProcessCpuTime() - process) / NANOS,
        (THREADS.getCurrentThreadAllocatedBytes() - allocated) / MEBI,
        Math.max(0, HeapUse.peak() - heap),
        Math.max(0, Resident.peak() - resident));
  }

  /** The median of each, but of memory the most. */
  static Costs median(List<Costs> all) {
    return new Costs(
        median(all, Costs::wall),
        median(all, Costs::thread),
        median(all, Costs::process),
        median(all, Costs::allocated),
        all.stream().mapToDouble(Costs::heap).max().orElseThrow(),
        all.stream().mapToDouble(Costs::resident).max().orElseThrow());
  }

  private static double median(List<Costs> all, ToDoubleFunction<Costs> part) {
    double[] sorted = all.stream().mapToDouble(part).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
