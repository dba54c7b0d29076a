package org.placewell.matcher.model;

/** What is disputed between authorities or teams; recorded, never a reason not to match. */
public enum DisputeKind {
  /** Which authority is responsible. */
  RESPONSIBLE_AUTHORITY,
  /** Who pays. */
  FUNDING,
  /** Which area the person is connected with. */
  LOCAL_CONNECTION,
  /** What kind of place is suitable. */
  SUITABILITY
}
