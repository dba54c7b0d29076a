package org.placewell.matcher.model;

/** An answer that may be missing: unknown is not no. */
public enum Known {
  /** Yes. */
  YES,
  /** No. */
  NO,
  /** Not known. */
  UNKNOWN
}
