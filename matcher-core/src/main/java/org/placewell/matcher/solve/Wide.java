package org.placewell.matcher.solve;

import java.math.BigInteger;

/** Totals larger than a long holds, of which a long holds the lower half. */
final class Wide {
  private static final double TURN = 0x1p64;

  private Wide() {}

  /**
   * A total in full.
   *
   * @param modulo the total modulo 2⁶⁴
   * @param near the total to within less than 2⁶³
   */
  static BigInteger of(long modulo, double near) {
    long turns = Math.round((near - modulo) / TURN);
    return BigInteger.valueOf(turns).shiftLeft(Long.SIZE).add(BigInteger.valueOf(modulo));
  }
}
