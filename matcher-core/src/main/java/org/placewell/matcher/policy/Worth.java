package org.placewell.matcher.policy;

import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Place;

/**
 * What a soft rule gives one person for a place that certainly meets a condition.
 *
 * @param value points before the policy's weight; may be negative
 */
public record Worth(Condition<Place> place, long value) {
  @Override
  public String toString() {
    return "worth";
  }
}
