package org.placewell.matcher.model;

/** Priority band, most urgent first. */
public enum Band {
  /** Most urgent. */
  A,
  /** High. */
  B,
  /** Medium. */
  C,
  /** Low. */
  D,
  /** Not banded. */
  UNKNOWN
}
