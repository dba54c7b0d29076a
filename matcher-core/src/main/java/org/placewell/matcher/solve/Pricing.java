package org.placewell.matcher.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewell.matcher.plan.GrowingGraph;

/** Tells costs by shortest paths: for all people of a vacancy, or all vacancies of a person. */
final class Pricing {
  private final Ledger ledger;
  private final GrowingGraph graph;
  private final Residual all;
  private final Displacing plan;
  private final Seats planned;
  private final Displacing bound;
  private final Seats relaxed;
  private final Repair repair;

  Pricing(Ledger ledger) {
    this.ledger = ledger;
    this.graph = ledger.graph();
    this.all = new Residual(graph, ledger.living());
    this.planned = seats(ledger.chosen());
    this.plan = new Displacing(planned);
    boolean tight = ledger.gap().signum() == 0;
    this.relaxed = tight ? planned : seats(ledger.living().chosen());
    this.bound = tight ? plan : new Displacing(relaxed);
    this.repair = new Repair(graph, ledger.packing(), planned, ledger.chosen());
  }

  private Seats seats(int[] chosen) {
    int[] entry = new int[graph.rows()];
    Arrays.setAll(
        entry,
        row ->
            chosen[row] < 0 || ledger.isLeftOut(row) ? Duals.NONE : all.entry(graph, chosen[row]));
    return new Seats(all, entry);
  }

  List<Cost> ofColumn(int col) {
    plan.from(col);
    if (bound != plan) {
      bound.from(col);
    }
    List<Cost> costs = new ArrayList<>();
    for (int at = all.columnStart(col); at < all.columnStart(col + 1); at++) {
      int entry = all.ofColumn(at);
      if (!isStay(entry)) {
        costs.add(cost(entry, true));
      }
    }
    return costs;
  }

  List<Cost> ofRow(int row) {
    plan.to(goal(planned, plan, row));
    if (bound != plan) {
      bound.to(goal(relaxed, bound, row));
    }
    List<Cost> costs = new ArrayList<>();
    for (int entry = all.rowStart(row); entry < all.rowStart(row + 1); entry++) {
      if (!isStay(entry)) {
        costs.add(cost(entry, false));
      }
    }
    return costs;
  }

  private boolean isStay(int entry) {
    return graph.ownBedPair(all.row(entry)) == all.pair(entry);
  }

  private static int goal(Seats seats, Displacing search, int row) {
    return seats.entry(row) == Duals.NONE ? search.out() : seats.column(row);
  }

  private Cost cost(int entry, boolean ofColumn) {
    int pair = all.pair(entry);
    if (ledger.chosen()[all.row(entry)] == pair) {
      return ledger.cost(pair, BigInteger.ZERO, Optional.of(ledger.change(Map.of())));
    }
    long length = length(bound, relaxed, entry, ofColumn);
    if (length >= Duals.FAR / 2) {
      return ledger.never(pair);
    }
    BigInteger least = BigInteger.valueOf(length).subtract(ledger.gap());
    return ledger.cost(pair, least, changed(entry, least, ofColumn));
  }

  /** What is lost at least if nothing but prices counts. */
  private long length(Displacing search, Seats seats, int entry, boolean ofColumn) {
    int row = all.row(entry);
    if (all.slack(entry) >= Duals.FAR / 2) {
      return Duals.FAR;
    }
    if (seats.entry(row) == entry) {
      return 0;
    }
    long far = search.length(ofColumn ? goal(seats, search, row) : all.column(entry));
    return far >= Duals.FAR / 2 ? Duals.FAR : seats.moving(entry) + far;
  }

  /** The better of the plan along the path, and a repaired one where that breaks limits. */
  private Optional<Ledger.Change> changed(int entry, BigInteger least, boolean ofColumn) {
    Optional<Ledger.Change> moved =
        length(plan, planned, entry, ofColumn) >= Duals.FAR / 2
            ? Optional.empty()
            : repair.by(steps(entry, ofColumn)).map(ledger::change);
    if (moved.isPresent() && isLeast(moved.get(), least)) {
      return moved;
    }
    return Stream.of(moved, repair.with(all.pair(entry)).map(ledger::change))
        .flatMap(Optional::stream)
        .min(Comparator.comparing(Ledger.Change::packed));
  }

  private boolean isLeast(Ledger.Change change, BigInteger least) {
    return change.packed().subtract(least).compareTo(ledger.losing().unit()) < 0;
  }

  private Map<Integer, Integer> steps(int entry, boolean ofColumn) {
    Map<Integer, Integer> steps = new LinkedHashMap<>();
    steps.put(all.row(entry), all.pair(entry));
    for (Displacing.Step step :
        ofColumn
            ? plan.pathFrom(goal(planned, plan, all.row(entry)))
            : plan.pathTo(all.column(entry))) {
      steps.put(step.row(), step.entry() == Duals.NONE ? Duals.NONE : all.pair(step.entry()));
    }
    return steps;
  }
}
