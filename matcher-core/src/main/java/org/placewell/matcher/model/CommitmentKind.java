package org.placewell.matcher.model;

/** What an offer in flight does to the matching. */
public enum CommitmentKind {
  /** The placement is agreed: it stays in the plan whatever else changes. */
  PINNED,
  /** The offer is open: neither the person nor the place is offered elsewhere. */
  BLOCKING
}
