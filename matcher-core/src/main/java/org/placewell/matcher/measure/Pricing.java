package org.placewell.matcher.measure;

/** Whether a night more has a price. Without one the cost is not known, which is not zero. */
public enum Pricing {
  /** A price per night or week is recorded. */
  PRICED,
  /** The bed is paid for as a block: a night more has no price of its own. */
  BLOCK,
  /** No tariff is recorded. */
  NO_TARIFF
}
