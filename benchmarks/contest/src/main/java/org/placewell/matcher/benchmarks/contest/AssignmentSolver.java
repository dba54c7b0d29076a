package org.placewell.matcher.benchmarks.contest;

import com.google.ortools.graph.LinearSumAssignment;

/**
 * OR-Tools LinearSumAssignment, which matches everybody: each person has a place outside, each
 * vacancy somebody who leaves it empty, and these two may take each other where their owners do.
 */
final class AssignmentSolver implements Solver {
  @Override
  public Answer solve(Problem problem, Packing packing, Deadline deadline) {
    OpenPairs open = new OpenPairs(problem);
    LinearSumAssignment assignment = new LinearSumAssignment();
    try {
      addPairs(assignment, problem, packing, open);
      addOutside(assignment, problem);
      LinearSumAssignment.Status status = assignment.solve();
      return switch (status) {
        case OPTIMAL ->
            open.answer(
                at -> assignment.getRightMate(open.row(at)) == open.column(at),
                packing.goals(),
                true);
        case POSSIBLE_OVERFLOW -> throw Refusal.overflow("says POSSIBLE_OVERFLOW");
        default -> throw Refusal.because("says " + status);
      };
    } finally {
      assignment.delete();
    }
  }

  private static void addPairs(
      LinearSumAssignment assignment, Problem problem, Packing packing, OpenPairs open) {
    for (int at = 0; at < open.size(); at++) {
      int row = open.row(at);
      int column = open.column(at);
      assignment.addArcWithCost(row, column, -packing.weights()[open.pair(at)]);
      assignment.addArcWithCost(problem.rows() + column, problem.columns() + row, 0);
    }
  }

  private static void addOutside(LinearSumAssignment assignment, Problem problem) {
    for (int row = 0; row < problem.rows(); row++) {
      assignment.addArcWithCost(row, problem.columns() + row, 0);
    }
    for (int column = 0; column < problem.columns(); column++) {
      assignment.addArcWithCost(problem.rows() + column, column, 0);
    }
  }
}
