package org.placewell.matcher.timefold;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.stream.ConstraintBuilder;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import org.placewell.matcher.policy.FairPair;
import org.placewell.matcher.policy.OnOffer;
import org.placewell.matcher.policy.PlanMeasure;

/**
 * The fast form of a measure, as a constraint stream: the one place where an embedder meets
 * Timefold. A measure without one is counted anew after each move that is tried, which is slower.
 * The measure is the truth; after each search the matcher compares the two, and throws if they
 * differ. Immutable and thread-safe.
 *
 * @param <M> the measure
 */
public interface GoalStream<M extends PlanMeasure> {
  /** The measure whose fast form this is. */
  Class<M> measure();

  /**
   * Counts what {@link PlanMeasure#count} counts.
   *
   * @param moves one for each recommended move, with the measure in its use, so that the stream has
   *     its parameters, and the places on offer
   * @param one the score of counting one: reward or penalise this and no other, by the number that
   *     counts
   * @return what {@code reward}, {@code penalize} or {@code impact} returns; it gets its name here
   */
  ConstraintBuilder count(TriConstraintStream<FairPair, M, OnOffer> moves, BendableScore one);
}
