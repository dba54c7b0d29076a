package org.placewell.matcher.snippets;

// region a-constraint-stream
import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.stream.ConstraintBuilder;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.util.List;
import org.placewell.matcher.policy.FairPair;
import org.placewell.matcher.timefold.GoalStream;
import org.placewell.matcher.timefold.MatchingConstraints;

/** The constraint streams of our own measures. */
public final class OurConstraints extends MatchingConstraints {
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
        BiConstraintStream<FairPair, SpreadMoves> moves, BendableScore one) {
      return moves
          .groupBy(
              (move, measure) -> move.scheme().id(),
              (move, measure) -> measure,
              ConstraintCollectors.countBi())
          .reward(one, (scheme, measure, n) -> Math.min(n, measure.most()));
    }
  }
}
// endregion
