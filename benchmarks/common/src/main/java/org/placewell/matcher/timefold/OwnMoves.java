package org.placewell.matcher.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.solver.PreviewFeature;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Chosen;
import org.placewell.matcher.solve.Matcher;

/**
 * The solver with the moves it brings, change and swap, as many as the budget says.
 *
 * @param fromNothing whether the solver's own construction comes first, which counts no moves;
 *     otherwise the search begins with the waiting list's choice
 */
record OwnMoves(boolean fromNothing, Supplier<LocalSearchPhaseConfig> search) implements Matcher {
  @Override
  public String name() {
    return "own-moves";
  }

  @Override
  public Chosen match(CandidateGraph graph, Budget budget) {
    int[] start = fromNothing ? nobody(graph) : Matcher.waitingList().match(graph, budget).pairs();
    VacancyDraft draft = VacancyDraft.of(new Search(graph, budget), start);
    VacancyDraft best =
        SolverFactory.<VacancyDraft>create(config(budget)).buildSolver().solve(draft);
    return Chosen.of(best.chosenPairs(), budget.steps());
  }

  /** Nobody has a place but those who are pinned to one. */
  static int[] nobody(CandidateGraph graph) {
    return IntStream.range(0, graph.rows()).map(graph::pinnedPair).toArray();
  }

  private SolverConfig config(Budget budget) {
    return model()
        .withPreviewFeature(PreviewFeature.DIVERSIFIED_LATE_ACCEPTANCE)
        .withRandomSeed(budget.seed())
        .withPhaseList(phases(budget));
  }

  /** The model alone; the rest is the solver's default. */
  static SolverConfig model() {
    return new SolverConfig()
        .withSolutionClass(VacancyDraft.class)
        .withEntityClasses(VacancyRow.class)
        .withConstraintProviderClass(VacancyConstraints.class);
  }

  @SuppressWarnings("rawtypes") // the solver's own signature
  private List<PhaseConfig> phases(Budget budget) {
    PhaseConfig moves =
        search
            .get()
            .withTerminationConfig(new TerminationConfig().withMoveCountLimit(budget.steps()));
    return fromNothing ? List.of(new ConstructionHeuristicPhaseConfig(), moves) : List.of(moves);
  }
}
