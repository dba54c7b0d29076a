package org.placewell.matcher.model;

import org.jspecify.annotations.Nullable;

/** Names a household: a flat or house whose residents live together. */
public record HouseholdId(String value) implements Id {
  public HouseholdId {
    Checks.id(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HouseholdId id && id.value.equals(value);
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
