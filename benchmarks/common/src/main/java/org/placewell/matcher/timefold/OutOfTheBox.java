package org.placewell.matcher.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Chosen;
import org.placewell.matcher.solve.Matcher;

/**
 * The solver with nothing configured but when to stop, from nothing, on the model one would first
 * write. Its choice may break a limit. Asks the clock, so no run can be repeated.
 */
public record OutOfTheBox(Duration limit) implements Matcher {
  @Override
  public String name() {
    return "out-of-the-box";
  }

  @Override
  public Chosen match(CandidateGraph graph, Budget budget) {
    TerminationConfig stop =
        new TerminationConfig().withSpentLimit(limit.truncatedTo(ChronoUnit.MILLIS));
    VacancyDraft draft = VacancyDraft.of(new Search(graph, budget), OwnMoves.nobody(graph));
    VacancyDraft best =
        SolverFactory.<VacancyDraft>create(
                OwnMoves.model().withRandomSeed(budget.seed()).withTerminationConfig(stop))
            .buildSolver()
            .solve(draft);
    return Chosen.of(best.chosenPairs(), 0);
  }
}
