package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A care team's dated agreement to go on working with a person who lives outside its area: in the
 * named areas, or anywhere if none is named.
 */
public record TeamAgreement(Set<AreaCode> areas, LocalDate from, Optional<LocalDate> until) {
  public TeamAgreement {
    areas = Sets.inOrder(areas);
    Checks.inOrder(from, until, "an agreement");
  }

  /** Whether the agreement covers a place on a day. */
  public boolean covers(Site site, LocalDate day) {
    boolean current = !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    return current && (areas.isEmpty() || areas.stream().anyMatch(site::liesIn));
  }

  @Override
  public String toString() {
    return "team agreement";
  }
}
