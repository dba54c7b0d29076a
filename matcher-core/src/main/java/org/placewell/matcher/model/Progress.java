package org.placewell.matcher.model;

import java.util.List;

/** Where the case stands: band and dates, source, readiness, disputes and dissent. */
public record Progress(
    Band band,
    Clock clock,
    ReferralSource source,
    Readiness readiness,
    List<Dispute> disputes,
    List<Dissent> dissents) {
  public Progress {
    disputes = List.copyOf(disputes);
    dissents = List.copyOf(dissents);
  }

  @Override
  public String toString() {
    return "progress";
  }
}
