package org.placewell.matcher.policy;

import java.util.Optional;
import org.placewell.matcher.model.NotPersonal;

/**
 * A named sum over placements, or a measure of the whole plan; goals are compared in the order of
 * the policy.
 *
 * @param name the name soft rules refer to
 * @param means what a higher value of the goal means, for people
 * @param measure what counts it, if it is no sum of points
 */
@NotPersonal
public record Goal(String name, String means, Optional<PlanMeasure> measure) {
  public Goal {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A goal must have a name.");
    }
  }

  /** A sum of the points of soft rules. */
  public Goal(String name, String means) {
    this(name, means, Optional.empty());
  }
}
