package org.placewell.matcher.solve;

import java.util.Map;

/** Why a bound holds. */
final class Proof {
  private final long[] prices;
  private final long[] amounts;
  private final Map<Integer, Long> ofSums;

  Proof(long[] prices, long[] amounts, Map<Integer, Long> ofSums) {
    this.prices = prices;
    this.amounts = amounts;
    this.ofSums = ofSums;
  }

  /** Of each column. */
  long[] prices() {
    return prices;
  }

  /** Charged for each price of a relaxation. */
  long[] amounts() {
    return amounts;
  }

  /** Charged for sums that the choice keeps by itself. */
  Map<Integer, Long> ofSums() {
    return ofSums;
  }
}
