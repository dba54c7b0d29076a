package org.placewell.matcher.model;

/**
 * Why a connection test may not be held against a person. Names the ground; a connection rule names
 * the grounds it accepts, with their instrument.
 */
public enum Exemption {
  /** Fled domestic abuse. */
  DOMESTIC_ABUSE,
  /** Care leaver. */
  CARE_LEAVER,
  /** Served in the armed forces. */
  ARMED_FORCES,
  /** Cannot safely live where the connection lies. */
  AREA_UNSAFE
}
