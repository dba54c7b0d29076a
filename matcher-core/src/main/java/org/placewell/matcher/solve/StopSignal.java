package org.placewell.matcher.solve;

/** Asked by a matcher again and again whether it should stop; may be called from its thread. */
@FunctionalInterface
public interface StopSignal {
  /** Whether to stop now and return the best plan so far. */
  boolean shouldStop();
}
