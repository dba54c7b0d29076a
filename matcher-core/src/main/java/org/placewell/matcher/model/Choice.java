package org.placewell.matcher.model;

/**
 * A thing the resident would like of a place; rank 1 is liked most, equal ranks are liked equally.
 */
public record Choice(@Within(least = 1, most = 1_000) int rank, Condition<Place> place) {
  public Choice {
    Checks.within(rank, 1, 1_000, "rank of a choice");
  }

  @Override
  public String toString() {
    return "choice";
  }
}
