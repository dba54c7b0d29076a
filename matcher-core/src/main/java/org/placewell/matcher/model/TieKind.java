package org.placewell.matcher.model;

/**
 * What connects a person with an area besides residence; grounds of section 199 Housing Act 1996.
 */
public enum TieKind {
  /** Employed there. */
  EMPLOYMENT,
  /** Close family long resident there. */
  FAMILY,
  /** Special circumstances. */
  SPECIAL_CIRCUMSTANCES,
  /** Looked after by the council there, or housed there as a care leaver. */
  CARE_LEAVER,
  /** Asylum support accommodation there. */
  ASYLUM_SUPPORT
}
