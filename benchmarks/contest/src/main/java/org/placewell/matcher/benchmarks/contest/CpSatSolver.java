package org.placewell.matcher.benchmarks.contest;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * OR-Tools CP-SAT with two workers.
 *
 * @param byGoal whether one goal is solved after the other, each with the goals before it held at
 *     their best and begun with the plan so far; otherwise all are packed into one number
 */
record CpSatSolver(boolean byGoal) implements Solver {
  @Override
  public boolean packs() {
    return !byGoal;
  }

  @Override
  public Answer solve(Problem problem, Packing packing, Deadline deadline) {
    Run run = new Run(problem, deadline);
    if (!byGoal) {
      return run.solve(packing.weights(), packing.goals());
    }
    Answer answer = Answer.nothing(problem);
    for (int goal = 0; goal < problem.goals(); goal++) {
      answer = run.solve(run.points(goal), goal + 1);
      if (!answer.proven()) {
        return new Answer(answer.pairs(), problem.goals(), false);
      }
    }
    return answer;
  }

  /** One model, which gets narrower from goal to goal. */
  private static final class Run {
    private final Problem problem;
    private final Deadline deadline;
    private final OpenPairs open;
    private final CpModel model = new CpModel();
    private final BoolVar[] variables;
    private @Nullable CpSolver last;

    Run(Problem problem, Deadline deadline) {
      this.problem = problem;
      this.deadline = deadline;
      this.open = new OpenPairs(problem);
      LinearLimits limits = new LinearLimits(problem, open);
      this.variables =
          IntStream.range(0, limits.variables())
              .mapToObj(at -> model.newBoolVar(""))
              .toArray(BoolVar[]::new);
      limits.all().forEach(this::add);
    }

    private void add(LinearLimits.Limit limit) {
      LinearArgument[] those =
          Arrays.stream(limit.variables()).mapToObj(at -> variables[at]).toArray(BoolVar[]::new);
      boolean ones = Arrays.stream(limit.weights()).allMatch(weight -> weight == 1);
      LinearExpr sum =
          ones ? LinearExpr.sum(those) : LinearExpr.weightedSum(those, limit.weights());
      model.addLinearConstraint(sum, limit.least(), limit.most());
    }

    long[] points(int goal) {
      long[] points = new long[problem.pairs()];
      problem.forEachOpen((row, pair) -> points[pair] = problem.points(goal, pair));
      return points;
    }

    Answer solve(long[] weights, int goals) {
      LinearExpr value = value(weights);
      hintLast();
      model.maximize(value);
      CpSolver solver = new CpSolver();
      solver.getParameters().setNumWorkers(2).setMaxTimeInSeconds(deadline.secondsLeft());
      CpSolverStatus status = solver.solve(model);
      if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
        return lastAnswer(status, goals);
      }
      last = solver;
      Answer answer =
          open.answer(
              at -> solver.booleanValue(variables[at]), goals, status == CpSolverStatus.OPTIMAL);
      model.addGreaterOrEqual(value, worth(answer.pairs(), weights));
      return answer;
    }

    private LinearExpr value(long[] weights) {
      BoolVar[] those = Arrays.copyOf(variables, open.size());
      long[] own =
          IntStream.range(0, open.size()).mapToLong(at -> weights[open.pair(at)]).toArray();
      return LinearExpr.weightedSum(those, own);
    }

    private static long worth(int[] pairs, long[] weights) {
      return Arrays.stream(pairs).filter(pair -> pair >= 0).mapToLong(pair -> weights[pair]).sum();
    }

    private void hintLast() {
      CpSolver solver = last;
      model.clearHints();
      if (solver != null) {
        Arrays.stream(variables)
            .forEach(variable -> model.addHint(variable, solver.booleanValue(variable)));
      }
    }

    /** The plan of the goal before, if there is one and no time was left for another. */
    private Answer lastAnswer(CpSolverStatus status, int goals) {
      CpSolver solver = last;
      if (solver == null || status != CpSolverStatus.UNKNOWN) {
        throw status == CpSolverStatus.MODEL_INVALID
            ? Refusal.overflow("says MODEL_INVALID")
            : Refusal.because("no plan in the time there was: says " + status);
      }
      return open.answer(at -> solver.booleanValue(variables[at]), goals, false);
    }
  }
}
