package org.placewell.matcher.model;

/** Names one referral: a person's case. */
public record ReferralId(String value) implements Id {
  public ReferralId {
    Checks.id(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
