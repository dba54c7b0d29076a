package org.placewell.matcher.benchmarks.contest;

import static org.placewell.matcher.benchmarks.contest.Contestant.Side.FLOOR;
import static org.placewell.matcher.benchmarks.contest.Contestant.Side.OURS;
import static org.placewell.matcher.benchmarks.contest.Contestant.Side.PEER;
import static org.placewell.matcher.benchmarks.contest.Contestant.Side.PRACTICE;
import static org.placewell.matcher.benchmarks.contest.Contestant.Trait.APART;
import static org.placewell.matcher.benchmarks.contest.Contestant.Trait.SEPARABLE_ONLY;
import static org.placewell.matcher.benchmarks.contest.Contestant.Trait.STOPS;
import static org.placewell.matcher.benchmarks.contest.Contestant.Trait.THREADS;

import com.google.ortools.Loader;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.placewell.matcher.benchmarks.common.Reading;
import org.placewell.matcher.benchmarks.contest.Contestant.Side;
import org.placewell.matcher.benchmarks.contest.Contestant.Trait;
import org.placewell.matcher.benchmarks.contest.Solver.Answer;
import org.placewell.matcher.benchmarks.contest.Solver.Refusal;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Chosen;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.timefold.OutOfTheBox;
import org.placewell.matcher.timefold.TimefoldMatcher;

/** Everybody who takes part. */
final class Contestants {
  private Contestants() {}

  /**
   * In the order of the tables. Bytes for each pair are rough, from what a borough made them grow.
   */
  static List<Contestant> all() {
    Loader.loadNativeLibraries();
    return List.of(
        of("reading", FLOOR, Set.of(), 0, new Unpacked(Contestants::read)),
        of("waiting list", PRACTICE, Set.of(), 0, new Engine(Matcher.waitingList())),
        of("exact engine", OURS, Set.of(STOPS), 100, new Engine(Matcher.exact())),
        ours("exact, then Timefold", Contestants::fromExact),
        ours("waiting list, then Timefold", any -> TimefoldMatcher.create()),
        peer("MinCostFlow, from referrals", 120, new MinCostFlowSolver(true)),
        peer("MinCostFlow, from vacancies", 120, new MinCostFlowSolver(false)),
        peer("LinearSumAssignment", 120, new AssignmentSolver()),
        peer("JGraphT, from referrals", 400, new JGraphTSolver(true)),
        peer("JGraphT, from vacancies", 400, new JGraphTSolver(false)),
        of("CP-SAT, packed", PEER, Set.of(STOPS, THREADS), 2_000, new CpSatSolver(false)),
        of("CP-SAT, by goal", PEER, Set.of(STOPS, THREADS), 2_000, new CpSatSolver(true)),
        of(
            "Timefold out of the box",
            PEER,
            Set.of(STOPS),
            400,
            timed(deadline -> new OutOfTheBox(deadline.left()))),
        of("HiGHS", PEER, Set.of(STOPS, THREADS, APART), 3_000, MipSolver.highs()),
        of("SCIP", PEER, Set.of(STOPS, THREADS, APART), 3_000, MipSolver.scip()));
  }

  private static Contestant of(
      String name, Side side, Set<Trait> traits, long bytesPerPair, Solver solver) {
    return new Contestant(name, side, traits, bytesPerPair, solver);
  }

  private static Contestant peer(String name, long bytesPerPair, Solver solver) {
    return of(name, PEER, Set.of(SEPARABLE_ONLY), bytesPerPair, solver);
  }

  private static Contestant ours(String name, Function<Deadline, Matcher> matcher) {
    return of(name, OURS, Set.of(STOPS), 400, timed(matcher));
  }

  /** A matcher that has to know how much time there is. */
  private static Solver timed(Function<Deadline, Matcher> matcher) {
    return new Unpacked((problem, deadline) ->
        new Engine(matcher.apply(deadline))
            .solve(problem, Packing.none(problem.goals()), deadline));
  }

  /** The exact matcher gets half of the time, or what it does not finish leaves no search. */
  private static Matcher fromExact(Deadline deadline) {
    Deadline half = Deadline.in(deadline.left().dividedBy(2));
    return TimefoldMatcher.startingFrom(
        new Matcher() {
          @Override
          public String name() {
            return Matcher.exact().name();
          }

          @Override
          public Chosen match(CandidateGraph graph, Budget budget) {
            return Matcher.exact()
                .match(graph, budget.stoppedBy(() -> half.isOver() || deadline.isOver()));
          }
        });
  }

  private static Answer read(Problem problem, Deadline deadline) {
    CandidateGraph graph =
        problem.graph().orElseThrow(() -> Refusal.because("there is no graph to read"));
    if (Reading.all(graph) == Long.MIN_VALUE) {
      throw Refusal.because("the sum of all that is read is used, or it need not be read");
    }
    return Answer.nothing(problem);
  }
}
