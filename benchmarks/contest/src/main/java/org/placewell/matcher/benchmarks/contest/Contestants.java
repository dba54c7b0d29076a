package org.placewell.matcher.benchmarks.contest;

import static org.placewell.matcher.benchmarks.contest.Contestant.Side.FLOOR;
import static org.placewell.matcher.benchmarks.contest.Contestant.Side.OURS;
import static org.placewell.matcher.benchmarks.contest.Contestant.Side.PEER;
import static org.placewell.matcher.benchmarks.contest.Contestant.Side.PRACTICE;
import static org.placewell.matcher.benchmarks.contest.Contestant.Trait.SEPARABLE_ONLY;
import static org.placewell.matcher.benchmarks.contest.Contestant.Trait.STOPS;
import static org.placewell.matcher.benchmarks.contest.Contestant.Trait.THREADS;

import com.google.ortools.Loader;
import java.util.List;
import java.util.Set;
import org.placewell.matcher.benchmarks.common.Reading;
import org.placewell.matcher.benchmarks.contest.Contestant.Side;
import org.placewell.matcher.benchmarks.contest.Contestant.Trait;
import org.placewell.matcher.benchmarks.contest.Solver.Answer;
import org.placewell.matcher.benchmarks.contest.Solver.Refusal;
import org.placewell.matcher.plan.CandidateGraph;
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
        of("waiting list", PRACTICE, Set.of(), 0, new Engine(Matcher.waitingList(), false)),
        of("exact engine", OURS, Set.of(STOPS), 100, new Engine(Matcher.exact(), true)),
        of(
            "engine on Timefold",
            OURS,
            Set.of(STOPS),
            400,
            new Engine(TimefoldMatcher.create(), false)),
        peer("MinCostFlow, from referrals", 120, new MinCostFlowSolver(true)),
        peer("MinCostFlow, from vacancies", 120, new MinCostFlowSolver(false)),
        peer("LinearSumAssignment", 120, new AssignmentSolver()),
        peer("JGraphT, from referrals", 400, new JGraphTSolver(true)),
        peer("JGraphT, from vacancies", 400, new JGraphTSolver(false)),
        of("CP-SAT, packed", PEER, Set.of(STOPS, THREADS), 2_000, new CpSatSolver(false)),
        of("CP-SAT, by goal", PEER, Set.of(STOPS, THREADS), 2_000, new CpSatSolver(true)),
        of("HiGHS", PEER, Set.of(STOPS, THREADS), 3_000, MipSolver.highs()),
        of("SCIP", PEER, Set.of(STOPS, THREADS), 3_000, MipSolver.scip()),
        of(
            "Timefold out of the box",
            PEER,
            Set.of(STOPS),
            400,
            new Unpacked(Contestants::outOfTheBox)));
  }

  private static Contestant of(
      String name, Side side, Set<Trait> traits, long bytesPerPair, Solver solver) {
    return new Contestant(name, side, traits, bytesPerPair, solver);
  }

  private static Contestant peer(String name, long bytesPerPair, Solver solver) {
    return of(name, PEER, Set.of(SEPARABLE_ONLY), bytesPerPair, solver);
  }

  private static Answer outOfTheBox(Problem problem, Deadline deadline) {
    return new Engine(new OutOfTheBox(deadline.left()), false)
        .solve(problem, Packing.none(problem.goals()), deadline);
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
