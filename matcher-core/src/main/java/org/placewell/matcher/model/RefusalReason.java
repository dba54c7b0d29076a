package org.placewell.matcher.model;

/** Why a resident refused. */
public enum RefusalReason {
  /** The area. */
  AREA,
  /** Will not share. */
  SHARING,
  /** Does not agree to the support. */
  SUPPORT,
  /** Unsafe for this person. */
  UNSAFE,
  /** The property does not meet the needs. */
  UNSUITABLE,
  /** Cannot afford the rent. */
  RENT,
  /** Has another option. */
  OTHER_OPTION,
  /** Does not want to move now. */
  NOT_NOW,
  /** Not recorded. */
  UNKNOWN
}
