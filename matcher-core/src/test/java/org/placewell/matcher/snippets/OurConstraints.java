package org.placewell.matcher.snippets;

// region a-constraint-stream
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countTri;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toMap;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.stream.ConstraintBuilder;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import java.util.List;
import org.placewell.matcher.policy.FairPair;
import org.placewell.matcher.policy.OnOffer;
import org.placewell.matcher.timefold.GoalStream;
import org.placewell.matcher.timefold.MatchingConstraints;

/** The constraint streams of our own measures. */
public final class OurConstraints extends MatchingConstraints {
  @Override
  protected List<GoalStream<?>> goalStreams() {
    return List.of(new Share());
  }

  /** The fast form of fair-share. */
  private record Share() implements GoalStream<FairShare> {
    @Override
    public Class<FairShare> measure() {
      return FairShare.class;
    }

    @Override
    public ConstraintBuilder count(
        TriConstraintStream<FairPair, FairShare, OnOffer> moves, BendableScore one) {
      return moves
          .groupBy(
              (move, measure, offer) -> offer,
              (move, measure, offer) -> move.provider().id(),
              countTri())
          .groupBy(
              (offer, provider, n) -> offer,
              toMap((offer, provider, n) -> provider, (offer, provider, n) -> n, Long::sum))
          .penalize(one, (offer, perProvider) -> FairShare.above(perProvider, offer));
    }
  }
}
// endregion
