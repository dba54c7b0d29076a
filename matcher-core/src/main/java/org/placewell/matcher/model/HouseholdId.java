package org.placewell.matcher.model;

/** Names a household: a flat or house whose residents live together. */
public record HouseholdId(String value) implements Id {
  public HouseholdId {
    Checks.id(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
