package org.placewell.matcher.model;

import org.jspecify.annotations.Nullable;

/** Names a scheme. */
public record SchemeId(String value) implements Id {
  public SchemeId {
    Checks.id(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SchemeId id && id.value.equals(value);
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
