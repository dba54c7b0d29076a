package org.placewell.matcher.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Growth;
import org.placewell.matcher.plan.Origin;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.policy.Policy;

/** What can be told of the best choice found in a growing graph. */
final class Account {
  private final Growth growth;
  private final GrowingGraph graph;
  private final Living living;
  private final Packing packing;
  private final long[] leastAfter;
  private final Found found;

  Account(Growth growth, Living living, Packing packing, long[] leastAfter, Found found) {
    this.growth = growth;
    this.graph = growth.graph();
    this.living = living;
    this.packing = packing;
    this.leastAfter = leastAfter;
    this.found = found;
  }

  /**
   * What no plan exceeds, goal by goal, if a vacancy with no places had one; of those that would
   * move nobody else's date.
   */
  Map<VacancyId, List<Long>> most() {
    Map<VacancyId, List<Long>> all = new LinkedHashMap<>();
    long[] most = living.most();
    BitSet moving = growth.movingDates();
    BigInteger gap = living.bound().subtract(living.value(found.pairs())).max(BigInteger.ZERO);
    Certifying proof =
        new Certifying(new Ground.OfGrowing(graph), packing, leastAfter, living.mostPlaced() + 1);
    graph
        .openColumns()
        .filter(col -> living.places(col) == 0 && !moving.get(col))
        .sorted()
        .forEach(col -> {
          BigInteger excess = gap.add(BigInteger.valueOf(most[col]));
          all.put(graph.vacancyOf(col), proof.bounds(found.pairs(), excess));
        });
    return all;
  }

  /** For each person who moves their place, first on the waiting list first. */
  Map<ReferralId, VacancyId> moves() {
    Map<ReferralId, VacancyId> moves = new LinkedHashMap<>();
    int[] pairs = found.pairs();
    for (int row = 0; row < pairs.length; row++) {
      if (pairs[row] >= 0 && pairs[row] != graph.ownBedPair(row)) {
        moves.put(graph.referralOf(row), graph.vacancyOf(graph.column(pairs[row])));
      }
    }
    return moves;
  }

  Session.Value value() {
    List<Long> goals = new ArrayList<>();
    Ground ground = new Ground.OfGrowing(graph);
    for (int goal = 0; goal < ground.goals(); goal++) {
      if (ground.isSum(goal)) {
        goals.add(points(goal));
      }
    }
    return new Session.Value(goals, certifying().bounds(found.pairs(), found.excess()));
  }

  private long points(int goal) {
    long sum = 0;
    for (int pair : found.pairs()) {
      sum = Math.addExact(sum, pair < 0 ? 0 : graph.points(goal, pair));
    }
    return sum;
  }

  private Certificate certificate() {
    return certifying().certificate(found);
  }

  private Certifying certifying() {
    return new Certifying(new Ground.OfGrowing(graph), packing, leastAfter, living.mostPlaced());
  }

  Plan plan(Policy policy, Budget asked) {
    CandidateGraph now = CandidateGraph.of(Eligibility.of(growth.dataset(), policy));
    int[] chosen = new int[now.rows()];
    Arrays.fill(chosen, Duals.NONE);
    for (int pair : found.pairs()) {
      if (pair >= 0) {
        int row = now.eligibility().row(graph.referralOf(graph.row(pair))).orElseThrow();
        int col = now.eligibility().column(graph.vacancyOf(graph.column(pair))).orElseThrow();
        chosen[row] = now.pair(row, col);
      }
    }
    Origin origin =
        Origin.of(growth.dataset(), policy, "exact", asked.seed(), found.steps(), List.of());
    return Plan.of(now, chosen, origin).with(Optional.of(certificate()));
  }
}
