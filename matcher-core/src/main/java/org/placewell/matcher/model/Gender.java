package org.placewell.matcher.model;

/** Gender as the person states it; never inferred. */
public enum Gender {
  /** Woman. */
  WOMAN,
  /** Man. */
  MAN,
  /** Another gender. */
  ANOTHER
}
