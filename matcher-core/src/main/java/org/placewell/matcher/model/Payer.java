package org.placewell.matcher.model;

/** Who pays for a stay. */
public enum Payer {
  /** The council. */
  COUNCIL,
  /** The NHS. */
  NHS,
  /** Council and NHS together. */
  JOINT,
  /** Not recorded. */
  UNKNOWN
}
