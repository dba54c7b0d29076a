package org.placewell.matcher.model;

import java.util.List;
import java.util.Set;

/**
 * What may connect a person with areas, and on which grounds a test may not be held against them.
 */
public record Links(List<Residence> residences, List<Tie> ties, Set<Exemption> exemptions) {
  public Links {
    residences = List.copyOf(residences);
    ties = List.copyOf(ties);
    exemptions = Sets.inOrder(exemptions);
  }

  /** Nothing recorded, which is unknown rather than unconnected. */
  public static Links unknown() {
    return new Links(List.of(), List.of(), Set.of());
  }

  /** Whether nothing at all is recorded. */
  public boolean isUnknown() {
    return residences.isEmpty() && ties.isEmpty();
  }

  @Override
  public String toString() {
    return "links";
  }
}
