package org.placewell.matcher.solve;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Growth;
import org.placewell.matcher.plan.Stake;

/**
 * How many pairs there are of each sum, and of each side of each conflict: what nobody has to do
 * with any more cannot be spoken of.
 */
final class Census {
  private final GrowingGraph graph;
  private final IntPredicate holdsOne;
  private int[] sums;
  private final int[][] sides = new int[2][];

  /**
   * @param holdsOne of a column whether it holds one person at most
   */
  Census(GrowingGraph graph, IntPredicate holdsOne) {
    this.graph = graph;
    this.holdsOne = holdsOne;
    this.sums = new int[graph.base().sums().size()];
    this.sides[0] = new int[graph.base().conflicts().size()];
    this.sides[1] = new int[sides[0].length];
    for (int s = 0; s < sums.length; s++) {
      sums[s] = graph.base().sums().get(s).size();
    }
    for (int c = 0; c < sides[0].length; c++) {
      sides[0][c] = graph.base().conflicts().get(c).firstSize();
      sides[1][c] = graph.base().conflicts().get(c).secondSize();
    }
  }

  /** Whether a pair adds to a sum that somebody who stays where they are adds to. */
  boolean standsWithStayers(int pair) {
    return IntStream.range(0, graph.base().rows())
        .map(graph::ownBedPair)
        .filter(stay -> stay >= 0)
        .anyMatch(stay -> share(stay, pair));
  }

  private boolean share(int stay, int pair) {
    for (int limit = 0; limit < graph.base().limits(); limit++) {
      for (Stake stake : graph.stakes(limit, stay)) {
        for (Stake other : graph.stakes(limit, pair)) {
          if (stake instanceof Stake.Adds one
              && other instanceof Stake.Adds two
              && one.sum() == two.sum()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  void take(Growth.Patch patch) {
    sums = Arrays.copyOf(sums, Math.max(sums.length, graph.sums()));
    patch.closed().forEach(pair -> count(pair, -1));
    patch.added().forEach(pair -> count(pair, 1));
  }

  private void count(int pair, int by) {
    for (int limit = 0; limit < graph.base().limits(); limit++) {
      for (Stake stake : graph.stakes(limit, pair)) {
        switch (stake) {
          case Stake.Adds adds -> sums[adds.sum()] += by;
          case Stake.Stands on -> sides[on.first() ? 0 : 1][on.conflict()] += by;
        }
      }
    }
  }

  private boolean hasSum(int sum) {
    return sums[sum] > 0;
  }

  private boolean hasConflict(int conflict) {
    return sides[0][conflict] > 0 && sides[1][conflict] > 0;
  }

  /** Whether all these are about people, vacancies and limits that are still there. */
  boolean knowsPrices(List<Price> prices) {
    return prices.stream().map(Price::key).allMatch(this::knows);
  }

  private boolean knows(Price.Key key) {
    return switch (key) {
      case Price.Key.OfSum of -> hasSum(of.sum());
      case Price.Key.OfConflict of ->
          hasConflict(of.conflict()) && knows(of.first()) && knows(of.second());
    };
  }

  private boolean knows(Price.Part part) {
    return part.isRow() ? graph.hasRow(part.at()) : holdsOne(part.at());
  }

  private boolean holdsOne(int col) {
    return graph.hasColumn(col) && holdsOne.test(col);
  }

  /** Whether all these are about people, vacancies and limits that are still there. */
  boolean knowsCases(List<BranchAndBound.Leaf> leaves) {
    return leaves.stream().allMatch(leaf -> leaf.cuts().stream().allMatch(this::knows));
  }

  private boolean knows(Cut cut) {
    return switch (cut) {
      case Cut.Side of -> hasConflict(of.conflict());
      case Cut.NotBoth of -> hasConflict(of.conflict());
      case Cut.Both of ->
          hasConflict(of.conflict()) && (of.isRow() ? graph.hasRow(of.at()) : holdsOne(of.at()));
      case Cut.Person of -> hasSum(of.sum()) && graph.hasRow(of.row());
      case Cut.Place of -> hasSum(of.sum()) && graph.hasColumn(of.column());
      case Cut.Moves of -> hasSum(of.sum());
      case Cut.Pair of -> graph.hasRow(of.row()) && graph.hasColumn(of.column());
    };
  }
}
