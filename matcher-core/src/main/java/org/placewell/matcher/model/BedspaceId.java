package org.placewell.matcher.model;

import org.jspecify.annotations.Nullable;

/** Names one bedspace or unit, the physical thing. */
public record BedspaceId(String value) implements Id {
  public BedspaceId {
    Checks.id(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BedspaceId id && id.value.equals(value);
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
