package org.placewell.matcher.verify;

/** What can be said of one goal of a plan. */
public sealed interface Claim {
  /** The goal. */
  String goal();

  /** No plan that is as good in all earlier goals is better in this one. */
  record ProvenBest(String goal) implements Claim {}

  /**
   * No plan that is as good in all earlier goals is better in this one by more than so many points.
   *
   * @param points 1 or more
   */
  record Within(String goal, long points) implements Claim {}

  /** Nothing is known, for instance because an earlier goal is not proven best. */
  record Open(String goal) implements Claim {}
}
