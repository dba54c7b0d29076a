package org.placewell.matcher.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.PreviewFeature;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.function.Supplier;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Chosen;
import org.placewell.matcher.solve.Matcher;

/** The solver with the moves it brings, change and swap, from the waiting list's choice. */
record OwnMoves(Supplier<LocalSearchPhaseConfig> search) implements Matcher {
  @Override
  public String name() {
    return "own-moves";
  }

  @Override
  public Chosen match(CandidateGraph graph, Budget budget) {
    int[] start = Matcher.waitingList().match(graph, budget).pairs();
    VacancyDraft draft = VacancyDraft.of(new Search(graph, budget), start);
    VacancyDraft best =
        SolverFactory.<VacancyDraft>create(config(budget)).buildSolver().solve(draft);
    return Chosen.of(best.chosenPairs(), budget.steps());
  }

  private SolverConfig config(Budget budget) {
    return new SolverConfig()
        .withPreviewFeature(PreviewFeature.DIVERSIFIED_LATE_ACCEPTANCE)
        .withSolutionClass(VacancyDraft.class)
        .withEntityClasses(VacancyRow.class)
        .withConstraintProviderClass(VacancyConstraints.class)
        .withRandomSeed(budget.seed())
        .withTerminationConfig(new TerminationConfig().withMoveCountLimit(budget.steps()))
        .withPhases(search.get());
  }
}
