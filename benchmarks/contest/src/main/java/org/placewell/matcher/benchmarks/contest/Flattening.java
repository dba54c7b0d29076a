package org.placewell.matcher.benchmarks.contest;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewell.matcher.benchmarks.contest.Problem.Clash;
import org.placewell.matcher.benchmarks.contest.Problem.Total;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.Sum;
import org.placewell.matcher.policy.Policy;

/** Makes a problem of a graph. */
final class Flattening {
  private final CandidateGraph graph;
  private final BitSet open = new BitSet();
  private final boolean onePerColumn;

  Flattening(CandidateGraph graph) {
    this.graph = graph;
    open.set(0, graph.pairs());
    for (Sum sum : graph.sums()) {
      IntStream.range(0, sum.size())
          .filter(at -> sum.weight(at) > sum.limit())
          .forEach(at -> open.clear(sum.pair(at)));
    }
    this.onePerColumn = seatsOfOneEach() == open.cardinality();
  }

  /**
   * Of the open pairs those whose column takes one person at most; every column has one capacity,
   * so none counts twice.
   */
  private int seatsOfOneEach() {
    return graph.sums().stream()
        .filter(sum -> isCapacity(sum) && openIn(sum).allMatch(at -> fillsAlone(sum, at)))
        .mapToInt(sum -> (int) openIn(sum).count())
        .sum();
  }

  private static boolean fillsAlone(Sum sum, int at) {
    return sum.weight(at) > sum.limit() / 2;
  }

  private static boolean isCapacity(Sum sum) {
    return sum.rule().equals(Policy.CAPACITY);
  }

  private IntStream openIn(Sum sum) {
    return IntStream.range(0, sum.size()).filter(at -> open.get(sum.pair(at)));
  }

  Problem problem() {
    return new Problem(
        graph.columns(),
        IntStream.rangeClosed(0, graph.rows()).map(this::start).toArray(),
        graph::column,
        graph::points,
        graph.goals(),
        open,
        must(),
        onePerColumn,
        totals(),
        graph.conflicts().stream().map(this::clash).toList(),
        Optional.of(graph));
  }

  private int start(int row) {
    return row < graph.rows() ? graph.rowStart(row) : graph.pairs();
  }

  private BitSet must() {
    BitSet must = new BitSet();
    IntStream.range(0, graph.rows())
        .filter(row -> graph.ownBedPair(row) >= 0 || graph.pinnedPair(row) >= 0)
        .forEach(must::set);
    return must;
  }

  private List<Total> totals() {
    return graph.sums().stream()
        .filter(sum -> !(onePerColumn && isCapacity(sum)))
        .map(this::total)
        .toList();
  }

  private Total total(Sum sum) {
    int[] counted = openIn(sum).filter(at -> sum.weight(at) > 0).toArray();
    return new Total(
        sum.limit(),
        IntStream.of(counted).map(sum::pair).toArray(),
        IntStream.of(counted).mapToLong(sum::weight).toArray());
  }

  private Clash clash(Conflict conflict) {
    return new Clash(
        IntStream.range(0, conflict.firstSize()).map(conflict::first).filter(open::get).toArray(),
        IntStream.range(0, conflict.secondSize())
            .map(conflict::second)
            .filter(open::get)
            .toArray());
  }
}
