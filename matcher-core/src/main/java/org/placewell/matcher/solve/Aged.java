package org.placewell.matcher.solve;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.placewell.matcher.plan.GrowingGraph;

/** A bound whose prices and charges stand, while people and places change. */
final class Aged {
  private final GrowingGraph graph;
  private final List<Cut> cuts;
  private final long[] prices;
  private final long[] amounts;
  private long by;
  private boolean broken;

  /**
   * @param proof that charges for no sums by themselves
   * @param cuts what is assumed
   */
  Aged(GrowingGraph graph, Proof proof, List<Cut> cuts) {
    this.graph = graph;
    this.cuts = cuts;
    this.amounts = proof.amounts();
    this.prices = Arrays.copyOf(proof.prices(), graph.columns());
  }

  /** What a pair leaves after its price and what it is charged. */
  long left(int pair, long weight, List<Uses.Use> uses) {
    long left = weight - prices[graph.column(pair)];
    for (int i = 0; i < uses.size(); i++) {
      left -= uses.get(i).charged(amounts);
    }
    return left;
  }

  /** Whether nobody has a pair here. */
  boolean closes(int pair) {
    for (int i = 0; i < cuts.size(); i++) {
      if (cuts.get(i).closes(graph, pair)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row must be placed here, for another reason than a bed they hold. */
  boolean forces(int row) {
    return cuts.stream().anyMatch(cut -> cut.forced().orElse(Duals.NONE) == row);
  }

  /** A column costs what another did. */
  void price(int col, int like) {
    prices[col] = prices[like];
  }

  long price(int col) {
    return prices[col];
  }

  /** Nobody can have a column any more. */
  void drop(int col) {
    prices[col] = 0;
  }

  /** The bound becomes another by so much. */
  void rise(long more) {
    by = Math.addExact(by, more);
  }

  /**
   * Somebody has something else left over than before. Who had to be placed and could not be made
   * the bound so low that nothing can be told of it now.
   */
  void replace(long before, long now) {
    broken |= before == Duals.HOPELESS && now != before;
    rise(now - before);
  }

  /** By how much the bound is higher than before; without end if that cannot be told. */
  long by() {
    return broken ? Duals.FAR : by;
  }

  Proof proof() {
    return new Proof(prices, amounts, Map.of());
  }
}
