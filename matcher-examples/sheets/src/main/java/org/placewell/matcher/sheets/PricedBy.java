package org.placewell.matcher.sheets;

/** How a tariff counts; the names of its kinds in the file of a dataset, in capitals. */
enum PricedBy {
  /** By the night. */
  NIGHTLY,
  /** By the week. */
  WEEKLY,
  /** As a block. */
  BLOCK
}
