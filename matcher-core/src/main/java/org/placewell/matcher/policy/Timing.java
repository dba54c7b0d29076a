package org.placewell.matcher.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.placewell.matcher.model.ReferralId;

/**
 * When a pair could start.
 *
 * @param today the day of the run
 * @param placeReady the day the place can be moved into, where known
 * @param earliest the place is not free before this day, as far as that is known; the ready day
 *     where there is one
 * @param personReady the day the person is expected to be ready: today or later
 * @param after who has to leave the place first, if somebody of this list still holds it
 * @param link what the place's own freeing depends on
 */
public record Timing(
    LocalDate today,
    Optional<LocalDate> placeReady,
    LocalDate earliest,
    LocalDate personReady,
    Optional<ReferralId> after,
    Link link) {

  /** How a place becomes free. */
  public enum Link {
    /** It is nobody's who could still stay in it. */
    FREE,
    /** It is free once the one who holds it has moved. */
    CHAIN,
    /** Whoever holds it has no place to go to in this run. */
    STAYS,
    /** The two people would have to swap, directly or around a circle: no date can be given. */
    SWAP,
    /** It is the person's own bed: staying is no placement. */
    OWN
  }

  /** The start: the latest of run date, place ready and person ready, as far as known. */
  public LocalDate start() {
    LocalDate latest = earliest.isAfter(personReady) ? earliest : personReady;
    return latest.isAfter(today) ? latest : today;
  }

  @Override
  public String toString() {
    return "timing";
  }
}
