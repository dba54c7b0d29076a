package org.placewell.matcher.verify;

import org.placewell.matcher.plan.Certificate;

/**
 * A pair somebody could have.
 *
 * @param number among all options
 * @param worth all goals in one number, by the shifts of a {@link Certificate}
 * @param given pinned, or a stay in the own bed
 * @param stay in the own bed
 */
record Option(int number, int row, int column, long worth, boolean given, boolean stay) {
  @Override
  public String toString() {
    return "option " + number;
  }
}
