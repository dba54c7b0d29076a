package org.placewell.matcher.model;

import org.jspecify.annotations.Nullable;

/** Names the human behind a referral, also when present as an occupant. */
public record PersonId(String value) implements Id {
  public PersonId {
    Checks.id(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PersonId id && id.value.equals(value);
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
