package org.placewell.matcher.solve;

/** Why a bound holds. */
final class Proof {
  private final long[] prices;
  private final long[] amounts;

  Proof(long[] prices, long[] amounts) {
    this.prices = prices;
    this.amounts = amounts;
  }

  /** Of each column. */
  long[] prices() {
    return prices;
  }

  /** Charged for each price of a relaxation. */
  long[] amounts() {
    return amounts;
  }
}
