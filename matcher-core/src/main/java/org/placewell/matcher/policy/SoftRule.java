package org.placewell.matcher.policy;

/** A rule that gives a placement points; it sees no protected characteristic. */
public non-sealed interface SoftRule extends Rule {
  /** The points of one pair before the policy's weight; may be negative. */
  Points ask(FairPair pair);
}
