package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A risk a person poses or is exposed to. A flag past its review date is neither dropped nor held
 * for ever: it needs review. {@code thirdParty} marks what rests on another person's information
 * and is never shown.
 */
public record RiskFlag(
    FlagKind kind,
    Severity severity,
    Currency currency,
    Optional<LocalDate> noted,
    Optional<LocalDate> reviewBy,
    Set<Precaution> precautions,
    @Default("false") boolean thirdParty) {
  public RiskFlag {
    precautions = Sets.inOrder(precautions);
  }

  /** Whether the flag stands today: current and within its review date. */
  public Answer standsOn(LocalDate day) {
    if (currency != Currency.CURRENT || isStaleOn(day)) {
      return Answer.NEEDS_REVIEW;
    }
    return Answer.MET;
  }

  /** Whether the review date has passed. */
  public boolean isStaleOn(LocalDate day) {
    return reviewBy.map(day::isAfter).orElse(false);
  }

  @Override
  public String toString() {
    return "risk flag";
  }
}
