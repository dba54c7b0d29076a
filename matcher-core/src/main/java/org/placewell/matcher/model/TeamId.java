package org.placewell.matcher.model;

import org.jspecify.annotations.Nullable;

/** Names a care team. */
public record TeamId(String value) implements Id {
  public TeamId {
    Checks.id(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TeamId id && id.value.equals(value);
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
