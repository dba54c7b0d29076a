package org.placewell.matcher.model;

/** What state the person's home is in. */
public enum HomeState {
  /** The home can be lived in. */
  AS_IT_IS,
  /** The home can be lived in after works. */
  AFTER_WORKS,
  /** A new tenancy starts. */
  NEW_TENANCY
}
