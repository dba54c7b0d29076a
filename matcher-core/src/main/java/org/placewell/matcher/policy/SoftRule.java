package org.placewell.matcher.policy;

/** A rule that gives a placement points; it sees no protected characteristic. */
public non-sealed interface SoftRule extends Rule {
  /** The points of one pair before the policy's weight; may be negative. */
  Points ask(FairPair pair);

  /**
   * The value of {@link #ask} alone. A rule whose facts cost time to find may give it without them;
   * the two must agree.
   */
  default long value(FairPair pair) {
    return ask(pair).value();
  }
}
