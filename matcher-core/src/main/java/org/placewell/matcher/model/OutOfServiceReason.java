package org.placewell.matcher.model;

/** Why a bedspace is out of service. */
public enum OutOfServiceReason {
  /** Accident, flood, fire or damage. */
  DAMAGE,
  /** Refurbishment. */
  REFURBISHMENT,
  /** Works. */
  WORKS,
  /** Deep clean. */
  DEEP_CLEAN,
  /** Needle sweep. */
  NEEDLE_SWEEP,
  /** Cooling off after an incident. */
  COOLING_OFF,
  /** Staff shortage. */
  STAFF_SHORTAGE,
  /** A double room let to one person. */
  SINGLE_OCCUPANCY,
  /** Not recorded. */
  UNKNOWN
}
