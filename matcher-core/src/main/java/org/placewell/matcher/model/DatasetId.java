package org.placewell.matcher.model;

import org.jspecify.annotations.Nullable;

/** Names a dataset; ties are broken by a number derived from it. */
public record DatasetId(String value) implements Id {
  public DatasetId {
    Checks.id(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DatasetId id && id.value.equals(value);
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
