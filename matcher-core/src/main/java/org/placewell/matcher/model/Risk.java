package org.placewell.matcher.model;

import java.util.List;
import java.util.Set;

/** The risks around a person: flags, areas never to return to, and people never to live with. */
public record Risk(List<RiskFlag> flags, List<AreaExclusion> exclusions, Set<PersonId> apartFrom) {
  public Risk {
    flags = List.copyOf(flags);
    exclusions = List.copyOf(exclusions);
    apartFrom = Sets.inOrder(apartFrom);
  }

  /** No risk recorded. */
  public static Risk none() {
    return new Risk(List.of(), List.of(), Set.of());
  }

  @Override
  public String toString() {
    return "risk";
  }
}
