package org.placewell.matcher.timefold;

import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;

/**
 * Copies a draft without looking up its fields by reflection, which the solver would do for each
 * row whenever a draft is the best so far. Public only because the solver needs it.
 */
public final class DraftCloner implements SolutionCloner<Draft> {
  /** For the solver. */
  public DraftCloner() {}

  @Override
  public Draft cloneSolution(Draft original) {
    return original.copy();
  }
}
