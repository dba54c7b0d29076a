package org.placewell.matcher.ask;

import java.util.List;
import org.placewell.matcher.plan.Placement;

/**
 * What comes of a {@link Way} when the line is run again with it: that a match is possible does not
 * say that the best plan has it. For coordinators alone. Immutable.
 *
 * @param placements of those the way is for, in the vacancies it opens; empty if others come first
 * @param difference between the run that was asked about and the one with the way
 */
public record Tried(List<Placement> placements, PlanDiff difference, String words) {
  public Tried {
    placements = List.copyOf(placements);
  }

  @Override
  public String toString() {
    return "tried, " + placements.size() + " placements";
  }
}
