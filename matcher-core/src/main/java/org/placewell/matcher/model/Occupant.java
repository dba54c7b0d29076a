package org.placewell.matcher.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who already lives in a household and is no referral here; only what the mix of residents
 * needs.
 */
public record Occupant(Optional<PersonId> person, List<RiskFlag> flags, Set<PersonId> apartFrom) {
  public Occupant {
    flags = List.copyOf(flags);
    apartFrom = Sets.inOrder(apartFrom);
  }

  @Override
  public String toString() {
    return "occupant";
  }
}
