package org.placewell.matcher.model;

import java.util.List;

/** People who share a flat or house; a self-contained flat is a household of its own. */
public record Household(
    HouseholdId id,
    SchemeId scheme,
    Features features,
    @Default("all") Condition<Applicant> admits,
    List<Occupant> occupants) {
  public Household {
    occupants = List.copyOf(occupants);
  }

  @Override
  public String toString() {
    return "household " + id;
  }
}
