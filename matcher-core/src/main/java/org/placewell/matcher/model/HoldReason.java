package org.placewell.matcher.model;

/** Why a case or a vacancy is held. */
public enum HoldReason {
  /** Admitted to hospital. */
  READMITTED,
  /** In custody. */
  CUSTODY,
  /** No contact. */
  NO_CONTACT,
  /** A review of a decision is pending. */
  REVIEW_PENDING,
  /** Works or repairs. */
  WORKS,
  /** Cooling off after an incident. */
  COOLING_OFF,
  /** Reserved for another purpose. */
  RESERVED,
  /** Not recorded. */
  UNKNOWN
}
