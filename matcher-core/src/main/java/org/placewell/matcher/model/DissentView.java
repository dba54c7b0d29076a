package org.placewell.matcher.model;

/** What somebody in the case would rather see; recorded, never a reason not to match. */
public enum DissentView {
  /** Locked rehabilitation. */
  LOCKED_REHABILITATION,
  /** Stay on the ward. */
  REMAIN_ON_WARD,
  /** More support. */
  HIGHER_SUPPORT,
  /** Less support. */
  LOWER_SUPPORT,
  /** No move. */
  AGAINST_MOVE
}
