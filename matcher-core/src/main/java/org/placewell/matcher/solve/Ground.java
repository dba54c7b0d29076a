package org.placewell.matcher.solve;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Certificate.Limit;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Stake;
import org.placewell.matcher.plan.Sum;

/** What a certificate speaks of: what pairs are worth, and what all numbers stand for. */
interface Ground {
  int goals();

  /** Whether a goal sums over placements. */
  boolean isSum(int goal);

  long points(int goal, int pair);

  boolean isPinned(int row);

  Limit sum(int sum);

  Limit conflict(int conflict);

  VacancyId vacancy(int col);

  ReferralId referral(int row);

  /** A graph. */
  record OfGraph(CandidateGraph graph) implements Ground {
    @Override
    public int goals() {
      return graph.goals();
    }

    @Override
    public boolean isSum(int goal) {
      return graph.eligibility().policy().scored().get(goal).measure().isEmpty();
    }

    @Override
    public long points(int goal, int pair) {
      return graph.points(goal, pair);
    }

    @Override
    public boolean isPinned(int row) {
      return graph.pinnedPair(row) >= 0;
    }

    @Override
    public Limit sum(int s) {
      Sum sum = graph.sums().get(s);
      Predicate<Stake> ours = stake -> stake instanceof Stake.Adds adds && adds.sum() == s;
      return new Limit(at(sum.pair(0), ours), sum.group(), false);
    }

    @Override
    public Limit conflict(int c) {
      Conflict conflict = graph.conflicts().get(c);
      int pair = conflict.first(0);
      boolean stayers = graph.ownBedPair(graph.row(pair)) == pair;
      Predicate<Stake> ours = stake -> stake instanceof Stake.Stands on && on.conflict() == c;
      return new Limit(at(pair, ours), conflict.group(), stayers);
    }

    /** The place of the limit by which a pair has a stake. */
    private int at(int pair, Predicate<Stake> ours) {
      return IntStream.range(0, graph.limits())
          .filter(limit -> graph.stakes(limit, pair).stream().anyMatch(ours))
          .findFirst()
          .orElseThrow();
    }

    @Override
    public VacancyId vacancy(int col) {
      return graph.eligibility().columns().get(col).vacancy().id();
    }

    @Override
    public ReferralId referral(int row) {
      return graph.eligibility().rows().get(row).id();
    }
  }

  /** A graph that changes. */
  record OfGrowing(GrowingGraph graph) implements Ground {
    @Override
    public int goals() {
      return graph.base().goals();
    }

    @Override
    public boolean isSum(int goal) {
      return new OfGraph(graph.base()).isSum(goal);
    }

    @Override
    public long points(int goal, int pair) {
      return graph.points(goal, pair);
    }

    @Override
    public boolean isPinned(int row) {
      return graph.pinnedPair(row) >= 0;
    }

    @Override
    public Limit sum(int sum) {
      return graph.nameOfSum(sum);
    }

    @Override
    public Limit conflict(int conflict) {
      return graph.nameOfConflict(conflict);
    }

    @Override
    public VacancyId vacancy(int col) {
      return graph.vacancyOf(col);
    }

    @Override
    public ReferralId referral(int row) {
      return graph.referralOf(row);
    }
  }
}
