package org.placewell.matcher.solve;

/**
 * How far an exact search is, and whether it has to stop. A step is one question to a relaxation.
 */
final class Pace {
  private final Budget budget;
  private long steps;

  Pace(Budget budget) {
    this.budget = budget;
  }

  void step() {
    steps++;
  }

  long steps() {
    return steps;
  }

  boolean isOver() {
    return steps >= budget.steps() || budget.stop().shouldStop();
  }
}
