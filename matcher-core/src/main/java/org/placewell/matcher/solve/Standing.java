package org.placewell.matcher.solve;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Stake;

/** Which couplings a choice breaks, and by whom. */
final class Standing {
  private final Problem problem;
  private final CandidateGraph graph;
  private final long[] total;
  private final int[][] count;

  Standing(Problem problem) {
    this.problem = problem;
    this.graph = problem.graph();
    this.total = new long[graph.sums().size()];
    this.count = new int[2][graph.conflicts().size()];
  }

  /** Somebody too many. */
  static final class Broken {
    private final Coupling coupling;
    private final int[] first;
    private final int[] second;

    Broken(Coupling coupling, int[] first, int[] second) {
      this.coupling = coupling;
      this.first = first;
      this.second = second;
    }

    Coupling coupling() {
      return coupling;
    }

    /** Those who add to the total, or stand on the first side. */
    int[] first() {
      return first;
    }

    /** Those on the second side. */
    int[] second() {
      return second;
    }

    /** Whether a choice still has all of them. */
    boolean isIn(Assignment choice) {
      return Arrays.stream(first).allMatch(choice::isChosen)
          && Arrays.stream(second).allMatch(choice::isChosen);
    }
  }

  /** Everything broken, in the order of the couplings. */
  List<Broken> broken(Assignment choice) {
    clear();
    Set<Integer> sums = new TreeSet<>();
    Set<Integer> conflicts = new TreeSet<>();
    for (int row = 0; row < graph.rows(); row++) {
      int pair = choice.chosen(row);
      for (int limit = 0; pair != Duals.NONE && limit < graph.limits(); limit++) {
        for (Stake stake : graph.stakes(limit, problem.graphPair(pair))) {
          add(stake, sums, conflicts);
        }
      }
    }
    List<Broken> broken = new ArrayList<>();
    sums.forEach(s -> problem.ofSum(s).ifPresent(total -> add(members(total, choice), broken)));
    conflicts.forEach(
        c -> problem.ofConflict(c).ifPresent(apart -> add(members(apart, choice), broken)));
    return broken;
  }

  /** What a choice just looked at adds to a sum of the graph, pins left out. */
  long total(int sum) {
    return total[sum];
  }

  private void clear() {
    Arrays.fill(total, 0);
    Arrays.fill(count[0], 0);
    Arrays.fill(count[1], 0);
  }

  private void add(Stake stake, Set<Integer> sums, Set<Integer> conflicts) {
    switch (stake) {
      case Stake.Adds adds -> {
        int s = adds.sum();
        total[s] = LongMath.saturatedAdd(total[s], adds.weight());
        if (problem.ofSum(s).map(of -> total[s] > of.room()).orElse(false)) {
          sums.add(s);
        }
      }
      case Stake.Stands stands -> {
        int c = stands.conflict();
        count[stands.first() ? 0 : 1][c]++;
        if (count[0][c] > 0 && count[1][c] > 0 && problem.ofConflict(c).isPresent()) {
          conflicts.add(c);
        }
      }
    }
  }

  /** Who stands on both sides is no conflict alone; and those who stay may stay together. */
  private void add(Broken found, List<Broken> broken) {
    boolean excused =
        found.coupling() instanceof Coupling.Total
            ? Arrays.stream(found.first()).allMatch(problem::isStay)
            : found.first().length == 1 && Arrays.equals(found.first(), found.second());
    if (!excused) {
      broken.add(found);
    }
  }

  private Broken members(Coupling.Total coupling, Assignment choice) {
    return new Broken(coupling, chosen(coupling.pairs(), choice), new int[0]);
  }

  private Broken members(Coupling.Apart coupling, Assignment choice) {
    return new Broken(
        coupling, chosen(coupling.first(), choice), chosen(coupling.second(), choice));
  }

  private static int[] chosen(int[] pairs, Assignment choice) {
    return Arrays.stream(pairs).filter(choice::isChosen).toArray();
  }
}
