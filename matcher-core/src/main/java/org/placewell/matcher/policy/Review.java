package org.placewell.matcher.policy;

/** What to do with pairs that a person still has to review. */
public enum Review {
  /** Never plan them. */
  NEVER,
  /** Plan them like others, marked. */
  LIKE_OTHERS,
  /** Plan them, but prefer plans with fewer of them when all goals are equal. */
  LAST_GOAL
}
