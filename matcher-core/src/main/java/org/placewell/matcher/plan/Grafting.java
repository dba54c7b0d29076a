package org.placewell.matcher.plan;

import java.util.Optional;
import java.util.stream.IntStream;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;

/** One change of a growing graph: what it closes, and what it adds. Not thread-safe. */
final class Grafting {
  private final GrowingGraph graph;
  private final Joining joining;
  private final int rows;
  private final int columns;
  private final int pairs;
  private final IntStream.Builder gone = IntStream.builder();
  private boolean known = true;

  Grafting(GrowingGraph graph, Joining joining) {
    this.graph = graph;
    this.joining = joining;
    this.rows = graph.rows();
    this.columns = graph.columns();
    this.pairs = graph.pairs();
  }

  void closeRow(ReferralId id) {
    gone(graph.closeRow(id));
  }

  void closeColumn(VacancyId id) {
    gone(graph.closeColumn(id));
  }

  void close(IntStream some) {
    gone(graph.close(some));
  }

  private void gone(int[] some) {
    IntStream.of(some).forEach(gone::add);
  }

  void row(Referral referral) {
    known = known && joining.row(referral);
  }

  void column(Place place) {
    known = known && joining.column(place);
  }

  void pin(Referral referral, VacancyId vacancy) {
    known = known && joining.pin(referral, graph.columnOf(vacancy));
  }

  /** What came of it; empty if that is more than the graph can tell. */
  Optional<Growth.Patch> patch() {
    return known
        ? Optional.of(
            new Growth.Patch(
                IntStream.range(rows, graph.rows()).toArray(),
                IntStream.range(columns, graph.columns()).toArray(),
                gone.build().toArray(),
                IntStream.range(pairs, graph.pairs()).toArray()))
        : Optional.empty();
  }
}
