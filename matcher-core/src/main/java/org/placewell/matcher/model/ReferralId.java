package org.placewell.matcher.model;

import org.jspecify.annotations.Nullable;

/** Names one referral: a person's case. */
public record ReferralId(String value) implements Id {
  public ReferralId {
    Checks.id(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReferralId id && id.value.equals(value);
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
