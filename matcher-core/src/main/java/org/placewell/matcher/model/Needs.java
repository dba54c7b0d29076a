package org.placewell.matcher.model;

import java.util.Optional;

/**
 * What a place must be for the person: one condition about places, the support level, and the care
 * team.
 */
public record Needs(
    @Default("all") Condition<Place> place,
    @Default("undecided") SupportNeed support,
    Optional<CareTeam> team) {

  @Override
  public String toString() {
    return "needs";
  }
}
