package org.placewell.matcher.model;

import org.jspecify.annotations.Nullable;

/** Names a support provider. */
public record ProviderId(String value) implements Id {
  public ProviderId {
    Checks.id(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProviderId id && id.value.equals(value);
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
