package org.placewell.matcher.benchmarks.micro;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.placewell.matcher.measure.UpperBound;
import org.placewell.matcher.plan.Origin;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.PlanCheck;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Chosen;
import org.placewell.matcher.timefold.Contestants.Contestant;

/**
 * What every search reached on one population.
 *
 * @param bound what no plan exceeds
 */
record Contest(Instance instance, UpperBound bound, List<Result> results) {
  Contest {
    results = List.copyOf(results);
  }

  /**
   * The score of a plan, and whether it passed the check: a search that begins with nothing may end
   * with a limit broken.
   */
  record Result(String search, long moves, Score score, boolean passed) {
    long points(int goal) {
      return score.values().get(goal).points();
    }
  }

  /** Lets every search run once with each number of moves; its seed is the population's. */
  static Contest hold(Instance instance, List<Contestant> contestants, List<Long> budgets) {
    List<Result> results = new ArrayList<>();
    for (Contestant contestant : contestants) {
      for (long moves : budgets) {
        results.add(result(instance, contestant, moves));
      }
    }
    return new Contest(instance, UpperBound.of(instance.graph), results);
  }

  private static Result result(Instance instance, Contestant contestant, long moves) {
    Budget budget = Budget.ofSteps(moves).withSeed(instance.seed);
    Chosen chosen = contestant.matcher().match(instance.graph, budget);
    Origin origin =
        Origin.of(
            instance.dataset,
            instance.policy,
            contestant.matcher().name(),
            budget.seed(),
            chosen.step(),
            List.of());
    Plan plan = Plan.of(instance.graph, chosen.pairs(), origin);
    boolean passed = PlanCheck.of(instance.dataset, instance.policy, plan).passed();
    return new Result(contestant.name(), moves, plan.score(), passed);
  }

  /** The names of the searches, in order. */
  List<String> searches() {
    return results.stream().map(Result::search).distinct().toList();
  }

  /** The best result of all that broke nothing, whoever reached it. */
  Result best() {
    return results.stream()
        .filter(Result::passed)
        .max(Comparator.comparing(Result::score))
        .orElseThrow();
  }

  Result of(String search, long moves) {
    return results.stream()
        .filter(result -> result.search().equals(search) && result.moves() == moves)
        .findFirst()
        .orElseThrow();
  }

  /** By how many points a search stays behind the best result in a goal. */
  long behind(String search, long moves, int goal) {
    return best().points(goal) - of(search, moves).points(goal);
  }

  /** The same for the first goal, in percent of the best result. */
  double gap(String search, long moves) {
    return 100.0 * behind(search, moves, 0) / Math.max(1, best().points(0));
  }

  /** By how much a search stays below the bound of the first goal, in percent of the bound. */
  double below(String search, long moves) {
    return 100.0 * (bound.first() - of(search, moves).points(0)) / Math.max(1, bound.first());
  }

  /** The same for the second goal, by points. */
  long belowInSecond(String search, long moves) {
    return bound.second() - of(search, moves).points(1);
  }
}
