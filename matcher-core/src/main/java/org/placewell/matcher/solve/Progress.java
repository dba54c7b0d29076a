package org.placewell.matcher.solve;

/** Told by a matcher how far it is; called from its thread. */
@FunctionalInterface
public interface Progress {
  /**
   * A step is done.
   *
   * @param step number of steps so far
   * @param goals value of the best plan so far for each goal
   */
  void at(long step, long[] goals);
}
