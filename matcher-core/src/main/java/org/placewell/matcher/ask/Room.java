package org.placewell.matcher.ask;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Stake.Adds;

/** What agreed placements leave of every total: whether a pair can be had by anybody at all. */
final class Room {
  private final CandidateGraph graph;
  private final long[] left;

  Room(CandidateGraph graph) {
    this.graph = graph;
    this.left = graph.sums().stream().mapToLong(sum -> sum.limit()).toArray();
    IntStream.range(0, graph.rows())
        .map(graph::pinnedPair)
        .filter(pair -> pair >= 0)
        .forEach(pair -> adds(pair).forEach(add -> left[add.sum()] -= add.weight()));
  }

  private Stream<Adds> adds(int pair) {
    return IntStream.range(0, graph.limits())
        .boxed()
        .flatMap(limit -> graph.stakes(limit, pair).stream())
        .filter(Adds.class::isInstance)
        .map(Adds.class::cast);
  }

  /** Whether no total forbids the pair, whoever else moves; an agreed pair has its room. */
  boolean isFor(int pair) {
    return graph.pinnedPair(graph.row(pair)) == pair
        || adds(pair).allMatch(add -> add.weight() <= 0 || add.weight() <= left[add.sum()]);
  }
}
