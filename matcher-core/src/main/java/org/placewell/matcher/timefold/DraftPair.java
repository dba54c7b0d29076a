package org.placewell.matcher.timefold;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.policy.FairPair;
import org.placewell.matcher.policy.PlanMeasure;

/**
 * One pair of the graph as the solver's planning value. Public only because the solver needs it.
 */
public final class DraftPair {
  private final Search search;
  private final CandidateGraph graph;
  private final Limits limits;
  private final int pair;
  private @Nullable FairPair facts;

  DraftPair(Search search, int pair) {
    this.search = search;
    this.graph = search.graph();
    this.limits = search.limits();
    this.pair = pair;
  }

  /** Its index in the graph. */
  int pair() {
    return pair;
  }

  /** The search it is part of. */
  Search search() {
    return search;
  }

  /** What counts a goal, if that is a measure. */
  Optional<PlanMeasure> measure(int goal) {
    return Draft.measure(graph, goal);
  }

  /** Whether it is the bed the person has already. */
  boolean isOwnBed() {
    return graph.ownBedPair(graph.row(pair)) == pair;
  }

  /** What it adds to a goal; nothing to a goal that the policy does not have. */
  long points(int goal) {
    return goal < graph.goals() ? graph.points(goal, pair) : 0;
  }

  /** The referral and the place, as measures see them; looked up when first asked for. */
  FairPair facts() {
    if (facts == null) {
      Eligibility all = graph.eligibility();
      facts = all.policy().fair(all.pair(graph.row(pair), graph.column(pair)));
    }
    return facts;
  }

  List<SumShare> shares() {
    return limits.shares(pair);
  }

  List<Seat> firstSeats() {
    return limits.seats(pair, true);
  }

  List<Seat> secondSeats() {
    return limits.seats(pair, false);
  }

  @Override
  public String toString() {
    return "pair " + pair;
  }
}
