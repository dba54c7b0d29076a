package org.placewell.matcher.model;

/** What kind of place a scheme offers. */
public enum PlaceKind {
  /** Supported housing, the settled aim of most referrals. */
  SUPPORTED_HOUSING,
  /** A step-down bed: interim, after a ward. */
  STEP_DOWN,
  /** A bed-and-breakfast room: interim. */
  BED_AND_BREAKFAST,
  /** A crisis or respite bed: interim. */
  CRISIS_BED;

  /** Whether another move has to follow. */
  public boolean isInterim() {
    return this != SUPPORTED_HOUSING;
  }
}
