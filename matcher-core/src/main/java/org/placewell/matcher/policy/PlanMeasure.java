package org.placewell.matcher.policy;

import java.util.List;
import java.util.Map;

/**
 * A goal of one's own that is no sum over placements: it counts something about a whole plan, for
 * instance how many schemes somebody moves into. A {@link Goal} of the policy names it, and its
 * place among the goals is its rank. Nothing else feeds that goal, and it feeds no other.
 *
 * <p>Like every {@link Rule} it is a record, whose components are its parameters, and is named in a
 * {@link RuleBook}. It is what the score of a plan, the check and the file hold. A matcher may need
 * a faster form of it as well, and is compared with this one.
 */
public non-sealed interface PlanMeasure extends Rule {
  /**
   * Counts; higher is better. Depends neither on the order of the moves nor on anything else.
   *
   * @param moves the recommended moves of a plan, without people who stay where they are
   * @param offer the places that were on offer, the same for all plans of a dataset
   */
  long count(List<FairPair> moves, OnOffer offer);

  /** None: a measure is about no single placement. */
  @Override
  default Map<String, String> words() {
    return Map.of();
  }
}
