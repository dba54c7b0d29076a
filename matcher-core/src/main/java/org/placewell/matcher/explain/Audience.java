package org.placewell.matcher.explain;

/** Who reads an explanation, least privileged first. */
public enum Audience {
  /** The person a note is about: their own case, nothing of others. */
  RESIDENT,
  /** The provider of a proposed place: who is proposed, from when, and what to arrange. */
  PROVIDER,
  /** The coordinator who decides: every finding, points and comparison. */
  COORDINATOR
}
