package org.placewell.matcher.timefold;

import java.util.List;
import org.placewell.matcher.plan.CandidateGraph;

/**
 * One pair of the graph as the solver's planning value. Public only because the solver needs it.
 */
public final class DraftPair {
  private final CandidateGraph graph;
  private final Limits limits;
  private final int pair;

  DraftPair(Search search, int pair) {
    this.graph = search.graph();
    this.limits = search.limits();
    this.pair = pair;
  }

  /** Its index in the graph. */
  int pair() {
    return pair;
  }

  /** What it adds to a goal; nothing to a goal that the policy does not have. */
  long points(int goal) {
    return goal < graph.goals() ? graph.points(goal, pair) : 0;
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
