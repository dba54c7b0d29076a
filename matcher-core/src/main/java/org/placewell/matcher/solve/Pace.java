package org.placewell.matcher.solve;

/**
 * How far an exact search is, and whether it has to stop. A step is one question to a relaxation.
 */
final class Pace {
  private static final long REPORT_EVERY = 1_000;

  private final Budget budget;
  private long[] best = {};
  private long steps;

  Pace(Budget budget) {
    this.budget = budget;
  }

  void step() {
    steps++;
    if (steps % REPORT_EVERY == 0) {
      report();
    }
  }

  /** A better plan has been found. */
  void found(long[] goals) {
    best = goals.clone();
    report();
  }

  private void report() {
    if (best.length > 0) {
      budget.progress().at(steps, best.clone());
    }
  }

  long steps() {
    return steps;
  }

  boolean isOver() {
    return steps >= budget.steps() || budget.stop().shouldStop();
  }
}
