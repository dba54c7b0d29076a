package org.placewell.matcher.model;

/** How much keeping the care team matters to a person. */
public enum Continuity {
  /** The person must keep the team. */
  NEEDED,
  /** The person would like to keep the team. */
  WISHED
}
