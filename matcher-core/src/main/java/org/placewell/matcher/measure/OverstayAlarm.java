package org.placewell.matcher.measure;

/** Why a stay needs looking at now. */
public enum OverstayAlarm {
  /** A move begun today, at the usual pace, ends on the last day within the limit or after it. */
  LIMIT_NEAR,
  /** The stay has lasted longer than any interim stay should, whatever its limit. */
  LONG_STAY
}
