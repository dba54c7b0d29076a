package org.placewell.matcher.cli;

import java.io.PrintWriter;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.placewell.matcher.solve.Progress;

/** One line on standard error that shows how far a search is, once it takes more than a second. */
final class ProgressBar implements Progress, AutoCloseable {
  private static final long QUIET = TimeUnit.SECONDS.toNanos(1);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);
  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final long steps;
  private final OptionalLong limit;
  private final LongSupplier clock;
  private final long start;
  private long shown;
  private int length;

  /**
   * A bar that shows nothing yet.
   *
   * @param steps the most steps
   * @param limit the most nanoseconds, if there is a limit
   * @param clock nanoseconds from any beginning
   */
  ProgressBar(PrintWriter err, long steps, OptionalLong limit, LongSupplier clock) {
    this.err = err;
    this.steps = steps;
    this.limit = limit;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.shown = start;
  }

  @Override
  public void at(long step, long[] goals) {
    long now = clock.getAsLong();
    if (now - start > QUIET && now - shown > PAUSE) {
      shown = now;
      show(bar(step, now) + "  step " + step + " of " + steps + ", " + seconds(now) + " s");
    }
  }

  private String bar(long step, long now) {
    double done = (double) step / Math.max(1, steps);
    double gone = limit.isPresent() ? (double) (now - start) / limit.getAsLong() : 0;
    int full = (int) (WIDTH * Math.min(1.0, Math.max(done, gone)));
    return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "]";
  }

  private long seconds(long now) {
    return TimeUnit.NANOSECONDS.toSeconds(now - start);
  }

  private void show(String text) {
    err.print("\r" + text + " ".repeat(Math.max(0, length - text.length())));
    err.flush();
    length = text.length();
  }

  /** Wipes the line. */
  @Override
  public void close() {
    if (length > 0) {
      err.print("\r" + " ".repeat(length) + "\r");
      err.flush();
    }
  }
}
