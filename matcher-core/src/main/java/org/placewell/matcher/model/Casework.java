package org.placewell.matcher.model;

import java.util.List;

/** What has happened so far: offers in flight, refusals, rejections, holds. */
public record Casework(
    List<Commitment> commitments,
    List<Refusal> refusals,
    List<Rejection> rejections,
    List<Hold> holds) {
  public Casework {
    commitments = List.copyOf(commitments);
    refusals = List.copyOf(refusals);
    rejections = List.copyOf(rejections);
    holds = List.copyOf(holds);
  }

  /** Nothing so far. */
  public static Casework none() {
    return new Casework(List.of(), List.of(), List.of(), List.of());
  }

  @Override
  public String toString() {
    return "casework";
  }
}
