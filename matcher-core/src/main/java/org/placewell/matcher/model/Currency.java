package org.placewell.matcher.model;

/** Whether a risk flag is about now or about the past. */
public enum Currency {
  /** Current. */
  CURRENT,
  /** Historic. */
  HISTORIC,
  /** Not recorded. */
  UNKNOWN
}
