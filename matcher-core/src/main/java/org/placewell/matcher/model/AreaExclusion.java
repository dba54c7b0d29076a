package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An area a person can never return to, or not before a date. Secret: it decides, but never shows.
 */
public record AreaExclusion(AreaCode area, Optional<LocalDate> until) {

  /** Whether the exclusion keeps the person from a place on a day. */
  public boolean excludes(Site site, LocalDate day) {
    return site.liesIn(area) && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  @Override
  public String toString() {
    return "area exclusion";
  }
}
