package org.placewell.matcher.cli;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.placewell.matcher.solve.StopSignal;

/**
 * Stops a search when its time is up or the user presses Ctrl-C. Then the Java machine waits, for a
 * minute at most, until the best plan so far is written: closing says that it is.
 */
final class Halt implements StopSignal, AutoCloseable {
  private static final long PATIENCE = 60;

  private final CountDownLatch written = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "placewell-stop");
  private final long limit;
  private final Runnable flush;
  private final LongSupplier clock;
  private OptionalLong start = OptionalLong.empty();
  private volatile boolean interrupted;
  private volatile boolean obeyed;

  Halt(long limit, Runnable flush, LongSupplier clock) {
    this.limit = limit;
    this.flush = flush;
    this.clock = clock;
  }

  /**
   * Begins to listen.
   *
   * @param seconds how long the search may take; without it, any time
   * @param flush writes out what has been printed
   */
  static Halt listen(Optional<Long> seconds, Runnable flush) {
    long limit = seconds.map(TimeUnit.SECONDS::toNanos).orElse(Long.MAX_VALUE);
    Halt halt = new Halt(limit, flush, System::nanoTime);
    Runtime.getRuntime().addShutdownHook(halt.hook);
    return halt;
  }

  /** The time runs from the first question on, for then the search begins. */
  @Override
  public boolean shouldStop() {
    long now = clock.getAsLong();
    start = start.isPresent() ? start : OptionalLong.of(now);
    boolean stop = interrupted || now - start.getAsLong() >= limit;
    obeyed |= stop;
    return stop;
  }

  /** Whether a search was told to stop. */
  boolean stopped() {
    return obeyed;
  }

  void interrupt() {
    interrupted = true;
    try {
      if (!written.await(PATIENCE, TimeUnit.SECONDS)) {
        System.err.println("The search did not stop in time; there is no plan.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    flush.run();
    written.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The machine is going down already, and the hook with it.
      interrupted = true;
    }
  }
}
