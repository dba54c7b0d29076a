package org.placewell.matcher.model;

/** Names the human behind a referral, also when present as an occupant. */
public record PersonId(String value) implements Id {
  public PersonId {
    Checks.id(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
