package org.placewell.matcher.benchmarks.contest;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.SimpleWeightedGraph;

/** JGraphT's maximum-weight bipartite matching; its weights are doubles, its sums are exact. */
record JGraphTSolver(boolean fromReferrals) implements Solver {
  private static final long DOUBLES = 1L << 53;

  @Override
  public boolean takes(Packing packing) {
    return packing.largest() < DOUBLES;
  }

  @Override
  public Answer solve(Problem problem, Packing packing, Deadline deadline) {
    OpenPairs open = new OpenPairs(problem);
    Links graph = new Links(deadline);
    Set<Integer> rows = nodes(graph, 0, problem.rows());
    Set<Integer> columns = nodes(graph, problem.rows(), problem.rows() + problem.columns());
    Link[] links = new Link[open.size()];
    for (int at = 0; at < links.length; at++) {
      links[at] = new Link(packing.weights()[open.pair(at)]);
      graph.addEdge(open.row(at), problem.rows() + open.column(at), links[at]);
    }
    Set<Link> matching =
        new MaximumWeightBipartiteMatching<>(
                graph, fromReferrals ? rows : columns, fromReferrals ? columns : rows)
            .getMatching()
            .getEdges();
    return open.answer(at -> matching.contains(links[at]), packing.goals(), true);
  }

  private static Set<Integer> nodes(Links graph, int from, int to) {
    Set<Integer> nodes = IntStream.range(from, to).boxed().collect(Collectors.toSet());
    nodes.forEach(graph::addVertex);
    return nodes;
  }

  /** An edge; two are never equal. */
  private static final class Link {
    private final double weight;

    private Link(double weight) {
      this.weight = weight;
    }
  }

  /** The algorithm has no way to be stopped, but it asks for weights all the time. */
  private static final class Links extends SimpleWeightedGraph<Integer, Link> {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // nobody writes it
    private final Deadline deadline;

    private Links(Deadline deadline) {
      super(null, null);
      this.deadline = deadline;
    }

    @Override
    public double getEdgeWeight(Link link) {
      if (deadline.isCalled()) {
        throw Refusal.because("stopped");
      }
      return link.weight;
    }
  }
}
