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

/** What {@link MatchingConstraints} says, about {@link VacancyRow}. */
public final class VacancyConstraints implements ConstraintProvider {
  private static final BendableScore HARD = BendableScore.ofHard(1, Draft.GOALS, 0, 1);

  /** For the solver. */
  public VacancyConstraints() {}

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return Stream.concat(
            Stream.of(sums(factory), conflicts(factory), keepsBed(factory)),
            IntStream.range(0, Draft.GOALS).mapToObj(goal -> goal(factory, goal)))
        .toArray(Constraint[]::new);
  }

  private static Constraint sums(ConstraintFactory factory) {
    return factory
        .forEach(VacancyRow.class)
        .flattenLast(row -> row.placed().shares())
        .groupBy(SumShare::total, sum(SumShare::weight), sum(SumShare::moved))
        .filter((total, used, moved) -> moved > 0 && used > total.limit())
        .penalize(HARD, (total, used, moved) -> used - total.limit())
        .asConstraint("sum");
  }

  private static Constraint conflicts(ConstraintFactory factory) {
    return factory
        .forEach(VacancyRow.class)
        .flattenLast(row -> row.placed().firstSeats())
        .join(
            factory.forEach(VacancyRow.class).flattenLast(row -> row.placed().secondSeats()),
            equal(Seat::conflict),
            filtering((one, other) -> one.row() != other.row() && !(one.fixed() && other.fixed())))
        .penalize(HARD)
        .asConstraint("conflict");
  }

  private static Constraint keepsBed(ConstraintFactory factory) {
    return factory
        .forEachIncludingUnassigned(VacancyRow.class)
        .filter(VacancyRow::losesBed)
        .penalize(HARD)
        .asConstraint("keeps bed");
  }

  private static Constraint goal(ConstraintFactory factory, int goal) {
    return factory
        .forEach(VacancyRow.class)
        .filter(row -> row.placed().points(goal) != 0)
        .impact(BendableScore.ofSoft(1, Draft.GOALS, goal, 1), row -> row.placed().points(goal))
        .asConstraint("goal " + (goal + 1));
  }
}
