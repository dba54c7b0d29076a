package org.placewell.matcher.policy;

import org.placewell.matcher.model.NotPersonal;

/**
 * A named sum over placements; goals are compared in the order of the policy.
 *
 * @param name the name soft rules refer to
 * @param means what a higher value of the goal means, for people
 */
@NotPersonal
public record Goal(String name, String means) {
  public Goal {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A goal must have a name.");
    }
  }
}
