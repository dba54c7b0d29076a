package org.placewell.matcher.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The limits and goals of a graph as constraint streams: limits on the one hard level, each goal on
 * a soft level of its own. Public only because the solver needs it.
 */
public final class MatchingConstraints implements ConstraintProvider {
  private static final BendableScore HARD = BendableScore.ofHard(1, Draft.GOALS, 0, 1);

  /** For the solver. */
  public MatchingConstraints() {}

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return Stream.concat(
            Stream.of(sums(factory), conflicts(factory), keepsBed(factory)),
            IntStream.range(0, Draft.GOALS).mapToObj(goal -> goal(factory, goal)))
        .toArray(Constraint[]::new);
  }

  /** Costs what a sum has too much, if the search had a part in it: the rest is to be reported. */
  Constraint sums(ConstraintFactory factory) {
    return factory
        .forEach(DraftRow.class)
        .flattenLast(row -> row.placed().shares())
        .groupBy(SumShare::total, sum(SumShare::weight), sum(SumShare::moved))
        .filter((total, used, moved) -> moved > 0 && used > total.limit())
        .penalize(HARD, (total, used, moved) -> used - total.limit())
        .asConstraint("sum");
  }

  /**
   * Costs one for each person on the first side with each other person on the second, unless both
   * had their places before the search.
   */
  Constraint conflicts(ConstraintFactory factory) {
    return factory
        .forEach(DraftRow.class)
        .flattenLast(row -> row.placed().firstSeats())
        .join(
            factory.forEach(DraftRow.class).flattenLast(row -> row.placed().secondSeats()),
            equal(Seat::conflict),
            filtering((one, other) -> one.row() != other.row() && !(one.fixed() && other.fixed())))
        .penalize(HARD)
        .asConstraint("conflict");
  }

  /** Costs one for each person who had a bed and would have none. */
  Constraint keepsBed(ConstraintFactory factory) {
    return factory
        .forEachIncludingUnassigned(DraftRow.class)
        .filter(DraftRow::losesBed)
        .penalize(HARD)
        .asConstraint("keeps bed");
  }

  /** Counts the points of one goal. */
  Constraint goal(ConstraintFactory factory, int goal) {
    return factory
        .forEach(DraftRow.class)
        .filter(row -> row.points(goal) != 0)
        .impact(BendableScore.ofSoft(1, Draft.GOALS, goal, 1), row -> row.points(goal))
        .asConstraint("goal " + (goal + 1));
  }
}
