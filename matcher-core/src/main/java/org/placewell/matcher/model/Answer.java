package org.placewell.matcher.model;

/** Answer of a condition or a hard rule. Unknown is not no: it needs review. */
public enum Answer {
  /** Yes. */
  MET,
  /** Not known, or for a person to judge. */
  NEEDS_REVIEW,
  /** No. */
  FAILED;

  /** This and that: failed beats needs review beats met. */
  public Answer and(Answer that) {
    return compareTo(that) >= 0 ? this : that;
  }

  /** This or that: met beats needs review beats failed. */
  public Answer or(Answer that) {
    return compareTo(that) <= 0 ? this : that;
  }

  /** The answer to a question that is settled. */
  public static Answer of(boolean yes) {
    return yes ? MET : FAILED;
  }

  /** The answer to a question that may be unknown. */
  public static Answer of(Known known) {
    return switch (known) {
      case YES -> MET;
      case NO -> FAILED;
      case UNKNOWN -> NEEDS_REVIEW;
    };
  }
}
