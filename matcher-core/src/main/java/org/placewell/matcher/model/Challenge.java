package org.placewell.matcher.model;

/** Where the council's challenge to a rejection stands. */
public enum Challenge {
  /** Not challenged: the rejection stands. */
  NONE,
  /** Challenged, not decided. */
  OPEN,
  /** Upheld: the rejection no longer stands. */
  UPHELD,
  /** Dismissed: the rejection stands. */
  DISMISSED
}
