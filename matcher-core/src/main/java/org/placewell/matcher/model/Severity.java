package org.placewell.matcher.model;

/** Severity of a risk flag, in ascending order. */
public enum Severity {
  /** Low. */
  LOW,
  /** Medium. */
  MEDIUM,
  /** High. */
  HIGH,
  /** Not recorded; read as the highest. */
  UNKNOWN
}
