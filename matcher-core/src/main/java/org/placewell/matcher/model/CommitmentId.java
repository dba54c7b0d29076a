package org.placewell.matcher.model;

import org.jspecify.annotations.Nullable;

/** Names one commitment. */
public record CommitmentId(String value) implements Id {
  public CommitmentId {
    Checks.id(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CommitmentId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
