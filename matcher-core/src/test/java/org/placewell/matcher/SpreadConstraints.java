package org.placewell.matcher;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.stream.ConstraintBuilder;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import java.util.List;
import org.placewell.matcher.policy.FairPair;
import org.placewell.matcher.policy.OnOffer;
import org.placewell.matcher.timefold.GoalStream;
import org.placewell.matcher.timefold.MatchingConstraints;

/** A constraint stream for a measure. */
public final class SpreadConstraints extends MatchingConstraints {
  @Override
  protected List<GoalStream<?>> goalStreams() {
    return List.of(new Spread());
  }

  /** The fast form of spread-moves. */
  private record Spread() implements GoalStream<SpreadMoves> {
    @Override
    public Class<SpreadMoves> measure() {
      return SpreadMoves.class;
    }

    @Override
    public ConstraintBuilder count(
        TriConstraintStream<FairPair, SpreadMoves, OnOffer> moves, BendableScore one) {
      return moves
          .groupBy(
              (move, measure, offer) -> move.scheme().id(),
              (move, measure, offer) -> measure,
              ConstraintCollectors.countTri())
          .reward(one, (scheme, measure, n) -> Math.min(n, measure.most()));
    }
  }
}
