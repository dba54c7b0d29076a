package org.placewell.matcher.solve;

import java.util.Arrays;

/** How far amounts may go from the best ones at once. */
final class Box {
  private static final double LARGEST = 1L << Packing.BITS;
  private static final int STALE = 3;

  private final double unit;
  private double reach;
  private double most = LARGEST;
  private int stale;

  Box(double unit, double reach) {
    this.unit = unit;
    this.reach = reach;
  }

  double reach() {
    return reach;
  }

  /** What is too little to count. */
  double tolerance() {
    return Math.max(unit / 64, reach * 1e-9);
  }

  /** Whether nothing can be hoped for, and not for want of room. */
  boolean isSettled(double[] by, double hope) {
    return hope < unit / 8 && !canGrow(by);
  }

  /** Whether for want of room only little can be hoped for. */
  boolean isTooSmall(double[] by, double hope, double slight) {
    return hope < Math.max(unit / 8, slight) && canGrow(by);
  }

  /** Whether room is wanted, and there is some. */
  boolean canGrow(double[] by) {
    return isAtEdge(by) && reach < most;
  }

  private boolean isAtEdge(double[] by) {
    return Arrays.stream(by).anyMatch(some -> Math.abs(some) > 0.999 * reach);
  }

  void grow() {
    reach = Math.min(4 * reach, most);
  }

  /** So far is too far. */
  void hit() {
    shrink();
    most = reach;
  }

  void shrink() {
    reach = Math.max(reach / 2, 1);
    stale = 0;
  }

  /** Grows where more than half came true at the edge; shrinks after disappointments. */
  void learn(double gained, double hope, double[] by) {
    if (gained > hope / 20) {
      reach = Math.min(most, gained > hope / 2 && isAtEdge(by) ? 2 * reach : reach);
      stale = 0;
    } else if (++stale == STALE || -gained > hope) {
      shrink();
    }
  }
}
