package org.placewell.matcher.model;

/** How sure a vacancy and its dates are. */
public enum Certainty {
  /** The place and its dates are confirmed. */
  CONFIRMED,
  /** The place is expected; its dates may move. */
  EXPECTED,
  /** It is not sure that there will be a vacancy. */
  UNCERTAIN
}
