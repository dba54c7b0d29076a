package org.placewell.matcher.policy;

/** Who may be told what a rule found. */
public enum Disclosure {
  /** Everybody who may see the placement. */
  OPEN,
  /** Coordinators only: it rests on secrets, or on what is known of other people. */
  CONFIDENTIAL
}
