package org.placewell.matcher.verify;

/**
 * A pair somebody could have.
 *
 * @param number among all options
 * @param given pinned, or a stay in the own bed
 * @param stay in the own bed
 */
record Option(int number, int row, int column, boolean given, boolean stay) {
  @Override
  public String toString() {
    return "option " + number;
  }
}
