package org.placewell.matcher.solve;

/**
 * How long a matcher may search: a number of steps and the caller's stop signal, never wall time,
 * so that a run can be repeated.
 *
 * @param steps the most steps
 * @param seed of the matcher's random numbers
 */
public record Budget(long steps, long seed, StopSignal stop, Progress progress) {
  public Budget {
    if (steps < 0) {
      throw new IllegalArgumentException("The number of steps must be 0 or more.");
    }
  }

  /** So many steps, with seed 0, never stopped from outside, and reporting to nobody. */
  public static Budget ofSteps(long steps) {
    return new Budget(steps, 0, () -> false, (step, goals) -> {});
  }

  /** This budget with no more steps than these. */
  public Budget ofAtMost(long most) {
    return new Budget(Math.min(steps, most), seed, stop, progress);
  }

  /** What is left of this budget after some steps, which are added to those reported. */
  public Budget after(long done) {
    return new Budget(
        Math.max(0, steps - done), seed, stop, (step, goals) -> progress.at(done + step, goals));
  }

  /** This budget with another seed. */
  public Budget withSeed(long other) {
    return new Budget(steps, other, stop, progress);
  }

  /** This budget with a stop signal. */
  public Budget stoppedBy(StopSignal signal) {
    return new Budget(steps, seed, signal, progress);
  }

  /** This budget with somebody to tell. */
  public Budget reportingTo(Progress listener) {
    return new Budget(steps, seed, stop, listener);
  }
}
