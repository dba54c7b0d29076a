package org.placewell.matcher.solve;

import java.math.BigInteger;
import java.util.List;

/** What an exact search came to, by numbers of rows, columns, pairs and limits. */
final class Found {
  private final int[] pairs;
  private final long steps;
  private final List<Tightening.Kernel> kernels;
  private final List<BranchAndBound.Leaf> leaves;
  private final List<Price> prices;
  private final Proof root;
  private final BigInteger top;
  private final BigInteger excess;

  /**
   * @param top against which cases lose
   */
  Found(
      int[] pairs,
      long steps,
      List<Tightening.Kernel> kernels,
      List<BranchAndBound.Leaf> leaves,
      List<Price> prices,
      Proof root,
      BigInteger top,
      BigInteger excess) {
    this.pairs = pairs;
    this.steps = steps;
    this.kernels = List.copyOf(kernels);
    this.leaves = List.copyOf(leaves);
    this.prices = List.copyOf(prices);
    this.root = root;
    this.top = top;
    this.excess = excess;
  }

  /** For each row its pair, or −1. */
  int[] pairs() {
    return pairs;
  }

  long steps() {
    return steps;
  }

  /** How pairs were taken out. */
  List<Tightening.Kernel> kernels() {
    return kernels;
  }

  List<BranchAndBound.Leaf> leaves() {
    return leaves;
  }

  /** What the proofs of the leaves charge for. */
  List<Price> prices() {
    return prices;
  }

  /** What proved the bound before all cases. */
  Proof root() {
    return root;
  }

  /** The bound against which cases lose. */
  BigInteger top() {
    return top;
  }

  /** By how much the packed bound exceeds the packed value. */
  BigInteger excess() {
    return excess;
  }
}
