package org.placewell.matcher.model;

import java.util.List;

/** Where the person may go, in alternatives, what they would choose, and what they may refuse. */
public record Wishes(
    List<Destination> destinations, List<Choice> choices, List<Condition<Place>> refusable) {
  public Wishes {
    destinations = List.copyOf(destinations);
    choices = List.copyOf(choices);
    refusable = List.copyOf(refusable);
  }

  /** Whether going to at least one of the destinations takes a vacancy. */
  public boolean needVacancy() {
    return destinations.stream().anyMatch(Destination::needsVacancy);
  }

  @Override
  public String toString() {
    return "wishes";
  }
}
