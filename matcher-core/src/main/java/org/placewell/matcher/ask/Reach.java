package org.placewell.matcher.ask;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.policy.Pair;

/** Which places a person could have from which day, as far as dates are known. */
final class Reach {
  private Reach() {}

  /** A pair of the graph that has a day, with the placement it stands for. */
  record Step(int pair, Placement placement, boolean interim) {}

  /**
   * All places a row could have, in the order of the columns; the bed they have is none, nor is an
   * agreed one that breaks a rule, nor one that others have by agreement.
   */
  static List<Step> of(CandidateGraph graph, Room room, int row) {
    return IntStream.range(graph.rowStart(row), graph.rowEnd(row))
        .filter(pair -> pair != graph.ownBedPair(row) && room.isFor(pair))
        .boxed()
        .flatMap(pair -> step(graph, row, pair).stream())
        .toList();
  }

  private static Optional<Step> step(CandidateGraph graph, int row, int pair) {
    Pair facts = graph.eligibility().pair(row, graph.column(pair));
    boolean breaksNothing = graph.eligibility().allows(graph.eligibility().answer(facts));
    return breaksNothing && isDated(facts)
        ? Optional.of(new Step(pair, placement(facts, graph.review(pair)), isInterim(facts)))
        : Optional.empty();
  }

  /** Whether both sides have said when. */
  static boolean isDated(Pair pair) {
    return pair.timing().placeReady().isPresent()
        && pair.referral().progress().readiness().isDated();
  }

  private static boolean isInterim(Pair pair) {
    return pair.place().scheme().service().place().isInterim();
  }

  private static Placement placement(Pair pair, boolean review) {
    return new Placement(
        pair.referral().id(),
        pair.place().vacancy().id(),
        pair.start(),
        review,
        !pair.referral().progress().readiness().outstanding().isEmpty(),
        pair.timing().after());
  }
}
