package org.placewell.matcher.timefold;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.AcceptorType;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.List;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Chosen;
import org.placewell.matcher.solve.Matcher;

/**
 * Improves the choice of another matcher by local search on Timefold Solver.
 *
 * <p><b>Problem.</b> Any sums, conflicts and goals, in order; up to eight goals. <b>Steps</b> are
 * moves tried. The same graph, seed and number of steps give the same choice; so does a run that
 * was stopped, repeated with the number of steps it had made, for nothing in the search depends on
 * the size of the budget. <b>Assumes</b> that the choice it begins with breaks no limit, but for
 * what pins break; then so does the result, and the result is never worse. <b>Proves</b> nothing
 * itself: what the matcher it begins with proves is kept. For goals that only sum over placements
 * {@link Matcher#exact()} is better; where others are among them, {@code MatchingEngine.create()}
 * lets this one improve the exact plan.
 *
 * <p>One thread, the caller's; neither clock nor other randomness than the seed. Thread-safe.
 */
public final class TimefoldMatcher implements Matcher {
  private final Matcher start;
  private final SolverFactory<Draft> solvers;

  TimefoldMatcher(Matcher start, SolverFactory<Draft> solvers) {
    this.start = start;
    this.solvers = solvers;
  }

  /** Begins with the waiting list; to begin with a better plan, see {@link #startingFrom}. */
  public static TimefoldMatcher create() {
    return startingFrom(Matcher.waitingList());
  }

  /**
   * Begins with the choice of another matcher, whose steps do not count; so a run in which that one
   * was stopped cannot be repeated by the number of steps.
   */
  public static TimefoldMatcher startingFrom(Matcher start) {
    return new TimefoldMatcher(start, Solvers.SHARED);
  }

  /**
   * This matcher with constraint streams for measures, which are faster than counting a plan anew
   * after each move. Expensive: make it once and keep it.
   *
   * @param constraints has the streams; a public class with a public constructor without parameters
   * @throws IllegalArgumentException if no object of the class can be made
   */
  public TimefoldMatcher with(Class<? extends MatchingConstraints> constraints) {
    mustBeMade(constraints);
    SolverConfig config =
        config(EnvironmentMode.NO_ASSERT).withConstraintProviderClass(constraints);
    return new TimefoldMatcher(start, SolverFactory.create(config));
  }

  @Override
  public String name() {
    return "timefold";
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if points or weights could add up to more than a {@code long}
   * @throws IllegalStateException if a constraint stream and its measure count differently
   */
  @Override
  public Chosen match(CandidateGraph graph, Budget budget) {
    return improve(graph, start.match(graph, budget), budget);
  }

  /**
   * Improves a choice.
   *
   * @return with the steps of this search alone, and with what was proven of the choice before
   * @throws IllegalArgumentException if points or weights could add up to more than a {@code long}
   * @throws IllegalStateException if a constraint stream and its measure count differently
   */
  public Chosen improve(CandidateGraph graph, Chosen begun, Budget budget) {
    Range.check(graph);
    Search search = new Search(graph, budget);
    Draft draft = Draft.of(search, begun.pairs());
    if (budget.steps() == 0 || budget.stop().shouldStop() || !draft.isMovable()) {
      return proven(Chosen.of(draft.chosenPairs(), 0), begun);
    }
    search.foundBetter(draft.levels());
    Draft best = solver(search, budget).solve(draft);
    compare(graph, best);
    search.report();
    return proven(Chosen.of(best.chosenPairs(), search.steps()), begun);
  }

  /** What was proven of the choice it began with holds of one that is no worse. */
  private static Chosen proven(Chosen chosen, Chosen begun) {
    return begun.certificate().map(chosen::with).orElse(chosen);
  }

  private static void mustBeMade(Class<? extends MatchingConstraints> type) {
    try {
      type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          type.getName() + " must be public and have a public constructor without parameters.", e);
    }
  }

  /**
   * The measure is the truth: a plan found with a stream that counts otherwise is worth nothing.
   */
  private static void compare(CandidateGraph graph, Draft best) {
    long[] counted = requireNonNull(best.getScore()).softScores();
    long[] truth = best.levels();
    for (int goal = 0; goal < graph.goals(); goal++) {
      if (counted[goal] != truth[goal]) {
        throw new IllegalStateException(
            ("For the goal %s the constraint streams count %d where the plan itself counts %d;"
                    + " correct the stream or the measure.")
                .formatted(
                    graph.eligibility().policy().scored().get(goal).name(),
                    counted[goal],
                    truth[goal]));
      }
    }
  }

  private Solver<Draft> solver(Search search, Budget budget) {
    TerminationConfig limit = new TerminationConfig().withMoveCountLimit(budget.steps());
    Solver<Draft> solver =
        solvers.buildSolver(new SolverConfigOverride().withTerminationConfig(limit));
    search.stopBy(solver::terminateEarly);
    solver.addEventListener(
        event -> search.foundBetter(((BendableScore) event.getNewBestScore()).softScores()));
    return solver;
  }

  /** The solver's configuration; the mode says how much it checks itself. */
  static SolverConfig config(EnvironmentMode mode) {
    return new SolverConfig()
        .withSolutionClass(Draft.class)
        .withEntityClasses(DraftRow.class)
        .withConstraintProviderClass(MatchingConstraints.class)
        .withEnvironmentMode(mode)
        .withRandomSeed(0L)
        .withPhases(search());
  }

  /**
   * Late acceptance with a short memory: after equal numbers of moves no other acceptor was clearly
   * better, and a long memory is slow to begin; the figures are in the-search.md among the
   * explanations. No acceptor that looks at the budget, such as simulated annealing, for then a
   * stopped run could not be repeated.
   */
  private static LocalSearchPhaseConfig search() {
    return new LocalSearchPhaseConfig()
        .withMoveSelectorConfig(
            new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(ChainMoves.class))
        .withAcceptorConfig(
            new LocalSearchAcceptorConfig()
                .withAcceptorTypeList(List.of(AcceptorType.LATE_ACCEPTANCE))
                .withLateAcceptanceSize(10))
        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
  }

  /** One factory for every graph, seed and budget: a factory is expensive to build. */
  private static final class Solvers {
    static final SolverFactory<Draft> SHARED =
        SolverFactory.create(config(EnvironmentMode.NO_ASSERT));
  }
}
