package org.placewell.matcher.model;

import java.util.Optional;

/** A bedspace or unit of a household. {@code sleeps} is the number of people it can hold. */
public record Bedspace(
    BedspaceId id,
    HouseholdId household,
    UnitType type,
    Features features,
    @Default("1") @Within(least = 1, most = 1_000) int sleeps,
    Optional<OutOfService> outOfService) {
  public Bedspace {
    Checks.within(sleeps, 1, 1_000, "number of people a bedspace sleeps");
  }

  @Override
  public String toString() {
    return "bedspace " + id;
  }
}
