package org.placewell.matcher.benchmarks.contest;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/**
 * OR-Tools MinCostFlow: one unit from each node of one side, over a pair to the other side, or
 * straight to the sink.
 *
 * @param fromReferrals which of the two sides the flow comes from
 */
record MinCostFlowSolver(boolean fromReferrals) implements Solver {
  @Override
  public Answer solve(Problem problem, Packing packing, Deadline deadline) {
    OpenPairs open = new OpenPairs(problem);
    MinCostFlow flow =
        new MinCostFlow(
            problem.rows() + problem.columns() + 1,
            open.size() + 2 * Math.max(problem.rows(), problem.columns()));
    try {
      addPairs(flow, problem, packing, open);
      addEnds(flow, problem);
      MinCostFlowBase.Status status = flow.solve();
      return switch (status) {
        case OPTIMAL -> open.answer(at -> flow.getFlow(at) > 0, packing.goals(), true);
        case BAD_COST_RANGE -> throw Refusal.overflow("says BAD_COST_RANGE");
        default -> throw Refusal.because("says " + status);
      };
    } finally {
      flow.delete();
    }
  }

  private void addPairs(MinCostFlow flow, Problem problem, Packing packing, OpenPairs open) {
    for (int at = 0; at < open.size(); at++) {
      int row = open.row(at);
      int column = problem.rows() + open.column(at);
      long cost = -packing.weights()[open.pair(at)];
      flow.addArcWithCapacityAndUnitCost(
          fromReferrals ? row : column, fromReferrals ? column : row, 1, cost);
    }
  }

  private void addEnds(MinCostFlow flow, Problem problem) {
    int nodes = problem.rows() + problem.columns();
    int supply = fromReferrals ? problem.rows() : problem.columns();
    for (int node = 0; node < nodes; node++) {
      flow.addArcWithCapacityAndUnitCost(node, nodes, 1, 0);
      flow.setNodeSupply(node, node < problem.rows() == fromReferrals ? 1 : 0);
    }
    flow.setNodeSupply(nodes, -supply);
  }
}
