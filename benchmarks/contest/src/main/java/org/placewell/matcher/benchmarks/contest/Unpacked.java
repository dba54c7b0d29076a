package org.placewell.matcher.benchmarks.contest;

import java.util.function.BiFunction;

/** A solver that takes the goals as they are. */
record Unpacked(BiFunction<Problem, Deadline, Solver.Answer> work) implements Solver {
  @Override
  public boolean packs() {
    return false;
  }

  @Override
  public Answer solve(Problem problem, Packing packing, Deadline deadline) {
    return work.apply(problem, deadline);
  }
}
