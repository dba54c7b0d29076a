package org.placewell.matcher.benchmarks.contest;

import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelBuilderHelper;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;

/**
 * A mixed-integer solver behind OR-Tools' model builder. Its numbers are doubles.
 *
 * @param backEnd OR-Tools' name of it
 * @param parameters in its own form, so that it does not stop short of the best
 */
record MipSolver(String backEnd, String parameters) implements Solver {
  private static final long DOUBLES = 1L << 53;

  static MipSolver highs() {
    return new MipSolver("highs", "output_flag = false\nmip_rel_gap = 0\nmip_abs_gap = 0");
  }

  static MipSolver scip() {
    return new MipSolver("scip", "limits/gap = 0\nlimits/absgap = 0");
  }

  @Override
  public boolean takes(Packing packing) {
    return packing.total() < DOUBLES;
  }

  @Override
  public Answer solve(Problem problem, Packing packing, Deadline deadline) {
    OpenPairs open = new OpenPairs(problem);
    if (open.size() == 0) {
      return nobody(problem, packing);
    }
    ModelBuilder model = model(problem, packing, open);
    ModelSolver solver = new ModelSolver(backEnd);
    if (!solver.solverIsSupported()) {
      throw Refusal.because("OR-Tools was built without it");
    }
    solver.setSolverSpecificParameters(parameters);
    solver.setTimeLimit(deadline.left());
    SolveStatus status = solver.solve(model);
    if (!solver.hasSolution()) {
      throw Refusal.because("no plan in the time there was: says " + status);
    }
    return open.answer(
        at -> solver.getValue(model.varFromIndex(at)) > 0.5,
        packing.goals(),
        status == SolveStatus.OPTIMAL);
  }

  /** A model without variables is no model to some back ends. */
  private static Answer nobody(Problem problem, Packing packing) {
    if (!problem.must().isEmpty()) {
      throw Refusal.because("somebody who must be placed has no pair");
    }
    return new Answer(Answer.nothing(problem).pairs(), packing.goals(), true);
  }

  private static ModelBuilder model(Problem problem, Packing packing, OpenPairs open) {
    LinearLimits limits = new LinearLimits(problem, open);
    ModelBuilder model = new ModelBuilder();
    ModelBuilderHelper helper = model.getHelper();
    for (int at = 0; at < limits.variables(); at++) {
      int variable = helper.addVar();
      helper.setVarLowerBound(variable, 0);
      helper.setVarUpperBound(variable, 1);
      helper.setVarIntegrality(variable, true);
      if (at < open.size()) {
        helper.setVarObjectiveCoefficient(variable, (double) packing.weights()[open.pair(at)]);
      }
    }
    helper.setMaximize(true);
    limits.all().forEach(limit -> add(helper, limit));
    return model;
  }

  private static void add(ModelBuilderHelper helper, LinearLimits.Limit limit) {
    int row = helper.addLinearConstraint();
    helper.setConstraintLowerBound(
        row, limit.least() == Long.MIN_VALUE ? Double.NEGATIVE_INFINITY : (double) limit.least());
    helper.setConstraintUpperBound(row, (double) limit.most());
    for (int i = 0; i < limit.variables().length; i++) {
      helper.addConstraintTerm(row, limit.variables()[i], (double) limit.weights()[i]);
    }
  }
}
