package org.placewell.matcher.model;

import java.time.LocalDate;

/**
 * A place in another service's queue that the team keeps for the person, for instance for a
 * therapy.
 */
public record QueuePlace(@NotPersonal String service, LocalDate since) {

  @Override
  public String toString() {
    return "queue place";
  }
}
