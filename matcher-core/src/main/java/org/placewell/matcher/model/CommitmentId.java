package org.placewell.matcher.model;

/** Names one commitment. */
public record CommitmentId(String value) implements Id {
  public CommitmentId {
    Checks.id(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
