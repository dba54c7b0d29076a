package org.placewell.matcher.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.placewell.matcher.solve.StopSignal;

/**
 * Stops a search when its time is up or the user presses Ctrl-C. Then the Java machine waits, for
 * a minute at most, until the best plan so far is written: closing says that it is.
 */
final class Halt implements StopSignal, AutoCloseable {
  private static final long PATIENCE = 60;

  private final CountDownLatch written = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "placewell-stop");
  private final long start = System.nanoTime();
  private final long limit;
  private final Runnable flush;
  private volatile boolean interrupted;
  private volatile boolean obeyed;

  private Halt(long limit, Runnable flush) {
    this.limit = limit;
    this.flush = flush;
  }

  /**
   * Begins to listen.
   *
   * @param seconds how long the search may take; without it, any time
   * @param flush writes out what has been printed
   */
  static Halt listen(Optional<Long> seconds, Runnable flush) {
    Halt halt = new Halt(seconds.map(TimeUnit.SECONDS::toNanos).orElse(Long.MAX_VALUE), flush);
    Runtime.getRuntime().addShutdownHook(halt.hook);
    return halt;
  }

  @Override
  public boolean shouldStop() {
    boolean stop = interrupted || System.nanoTime() - start >= limit;
    obeyed |= stop;
    return stop;
  }

  /** Whether a search was told to stop. */
  boolean stopped() {
    return obeyed;
  }

  private void interrupt() {
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
