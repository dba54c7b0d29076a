package org.placewell.matcher.ask;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;

/** A plan as the pairs it chose. */
final class Choice {
  private Choice() {}

  /** For each row its pair, that of its own bed for whoever stays there, or −1. */
  static int[] of(MatchRun run) {
    CandidateGraph graph = run.graph();
    Map<ReferralId, Placement> placed = run.plan().byReferral();
    int[] chosen = new int[graph.rows()];
    Arrays.setAll(
        chosen,
        row ->
            Optional.ofNullable(placed.get(run.eligibility().rows().get(row).id()))
                .flatMap(placement -> run.eligibility().column(placement.vacancy()))
                .map(column -> graph.pair(row, column))
                .orElse(graph.ownBedPair(row)));
    return chosen;
  }
}
