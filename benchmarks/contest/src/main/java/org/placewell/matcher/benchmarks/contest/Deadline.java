package org.placewell.matcher.benchmarks.contest;

import java.time.Duration;

/** When to stop, counted from the moment it was made. Thread-safe. */
final class Deadline {
  private final long end;
  private volatile boolean called;

  private Deadline(long end) {
    this.end = end;
  }

  static Deadline in(Duration limit) {
    return new Deadline(System.nanoTime() + limit.toNanos());
  }

  /** Whether the time is over, or somebody asked to stop. */
  boolean isOver() {
    return called || System.nanoTime() - end >= 0;
  }

  /** Whether somebody asked to stop; does not look at the clock. */
  boolean isCalled() {
    return called;
  }

  /** Asks to stop. */
  void call() {
    called = true;
  }

  /** What is left, at least a millisecond. */
  Duration left() {
    return Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
  }

  double secondsLeft() {
    return left().toNanos() / 1e9;
  }
}
