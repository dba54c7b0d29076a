package org.placewell.matcher.explain;

/** What the run means for one referral. */
public enum Outcome {
  /** A place is proposed. */
  PLACED,
  /** No place is proposed. */
  UNPLACED,
  /** The person needs no vacancy. */
  NO_VACANCY_NEEDED,
  /** An offer is in flight already. */
  OFFER_IN_FLIGHT
}
