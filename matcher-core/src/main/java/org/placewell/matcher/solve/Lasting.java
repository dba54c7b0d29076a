package org.placewell.matcher.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Growth;

/**
 * Tells when nothing has to be searched after a change of people: those who went were not placed,
 * and whoever came loses more by any pair than a better choice could. Then the choice found before
 * is the best still, and the cases that proved it prove it again.
 */
final class Lasting {
  /** With more ways to leave out pairs than this a proof is too long, and is searched for anew. */
  private static final int MOST_KERNELS = 24;

  private final GrowingGraph graph;
  private final Living living;
  private final Census census;
  private final Packing packing;

  Lasting(GrowingGraph graph, Living living, Census census, Packing packing) {
    this.graph = graph;
    this.living = living;
    this.census = census;
    this.packing = packing;
  }

  /** Whether a change leaves a choice and its proof as they are, but for pairs that came. */
  boolean isLeft(Growth.Patch patch, Found found) {
    int[] pairs = found.pairs();
    return patch.newColumns().findAny().isEmpty()
        && !living.hasPin(patch)
        && patch.newRows().allMatch(row -> graph.pinnedPair(row) < 0)
        && patch
            .closed()
            .noneMatch(pair -> !graph.hasColumn(graph.column(pair)) || has(pairs, pair))
        && isProven(found)
        && isKnown(found);
  }

  private boolean has(int[] pairs, int pair) {
    return pairs[graph.row(pair)] == pair;
  }

  private boolean isProven(Found found) {
    return found.excess().compareTo(BigInteger.valueOf(packing.unit())) < 0;
  }

  private boolean isKnown(Found found) {
    return found.kernels().size() < MOST_KERNELS
        && found.root().prices().length == graph.columns()
        && census.knowsPrices(found.prices())
        && census.knowsCases(found.leaves())
        && found.kernels().stream().allMatch(kernel -> census.knowsPrices(kernel.prices()));
  }

  /**
   * What was found, with a proof that nobody who came can better it; empty if that is not so.
   *
   * @param lost what the choice loses against the bound before all cases
   */
  Optional<Found> after(Growth.Patch patch, Found found, long lost) {
    long gap = lost - packing.unit() + 1;
    if (patch.added().anyMatch(pair -> living.slack(pair) < gap)) {
      return Optional.empty();
    }
    List<Tightening.Kernel> kernels = new ArrayList<>();
    if (patch.added().findAny().isPresent()) {
      Proof proof = living.proof();
      kernels.add(new Tightening.Kernel(new BitSet(), gap, proof, living.charges().prices()));
    }
    kernels.addAll(found.kernels());
    return Optional.of(
        new Found(
            pairs(found),
            0,
            kernels,
            found.leaves(),
            found.prices(),
            found.root(),
            found.excess().max(BigInteger.valueOf(lost - gap))));
  }

  /** Whoever came has nothing. */
  int[] pairs(Found found) {
    int before = found.pairs().length;
    int[] pairs = Arrays.copyOf(found.pairs(), graph.rows());
    Arrays.fill(pairs, before, pairs.length, Duals.NONE);
    return pairs;
  }
}
