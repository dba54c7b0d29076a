package org.placewell.matcher.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.policy.FairPair;
import org.placewell.matcher.policy.OnOffer;
import org.placewell.matcher.policy.PlanMeasure;

/**
 * The limits and goals of a graph as constraint streams: limits on the one hard level, each goal on
 * a soft level of its own.
 *
 * <p>Public because the solver needs it, and because an embedder whose policy has a {@link
 * org.placewell.matcher.policy.PlanMeasure} adds its constraint stream in a class derived from this
 * one, which must be public and have a public constructor without parameters.
 */
public class MatchingConstraints implements ConstraintProvider {
  private static final BendableScore HARD = BendableScore.ofHard(1, Draft.GOALS, 0, 1);

  /** For the solver. */
  public MatchingConstraints() {}

  @Override
  public final Constraint[] defineConstraints(ConstraintFactory factory) {
    Stream<Constraint> limits = Stream.of(sums(factory), conflicts(factory), keepsBed(factory));
    Stream<Constraint> goals =
        IntStream.range(0, Draft.GOALS).mapToObj(goal -> goal(factory, goal));
    Stream<Constraint> measured =
        IntStream.range(0, Draft.GOALS)
            .boxed()
            .flatMap(goal -> goalStreams().stream().map(s -> measured(factory, s, goal)));
    return Stream.of(limits, goals, measured, wholes(factory))
        .flatMap(s -> s)
        .toArray(Constraint[]::new);
  }

  /** Streams that count measures; those that have none are counted anew at each move. */
  protected List<GoalStream<?>> goalStreams() {
    return List.of();
  }

  private static <M extends PlanMeasure> Constraint measured(
      ConstraintFactory factory, GoalStream<M> stream, int goal) {
    TriConstraintStream<FairPair, M, OnOffer> moves =
        factory
            .forEach(DraftRow.class)
            .filter(row -> row.isCounted(goal, stream.measure()))
            .map(
                row -> row.placed().facts(),
                row -> stream.measure().cast(row.placed().measure(goal).orElseThrow()),
                row -> row.search().offer());
    return stream
        .count(moves, BendableScore.ofSoft(1, Draft.GOALS, goal, 1))
        .asConstraint("measure " + stream.measure().getSimpleName() + " as goal " + (goal + 1));
  }

  /** Counts measures that no stream counts, on all moves of the plan. */
  private Stream<Constraint> wholes(ConstraintFactory factory) {
    List<Class<? extends PlanMeasure>> known = new ArrayList<>();
    goalStreams().forEach(stream -> known.add(stream.measure()));
    BiConstraintStream<Search, List<List<FairPair>>> plan =
        factory
            .forEachIncludingUnassigned(DraftRow.class)
            .filter(row -> row.isCountedWhole(known))
            .groupBy(DraftRow::search, toList(DraftRow::moves));
    return IntStream.range(0, Draft.GOALS).mapToObj(goal -> whole(plan, known, goal));
  }

  private static Constraint whole(
      BiConstraintStream<Search, List<List<FairPair>>> plan,
      List<Class<? extends PlanMeasure>> known,
      int goal) {
    return plan.filter((search, moves) ->
            Draft.measure(search.graph(), goal)
                .filter(measure -> !DraftRow.isAny(measure, known))
                .isPresent())
        .impact(
            BendableScore.ofSoft(1, Draft.GOALS, goal, 1),
            (search, moves) ->
                Draft.measure(search.graph(), goal)
                    .orElseThrow()
                    .count(moves.stream().flatMap(List::stream).toList(), search.offer()))
        .asConstraint("measures as goal " + (goal + 1));
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
