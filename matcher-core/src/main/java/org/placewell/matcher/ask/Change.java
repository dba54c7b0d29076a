package org.placewell.matcher.ask;

import org.placewell.matcher.model.InvalidInputException;

/**
 * One change of a {@link Scenario}: of what a dataset holds, of one fact of it, of what is agreed
 * for a person, or of the policy.
 *
 * <p>A change says what it is about in the shape that dataset and policy files have.
 */
public sealed interface Change permits Contents, Fact, PersonFact, Ruling {

  /**
   * The inputs after this change.
   *
   * @throws InvalidInputException if it cannot be made, with JSON pointers into the change
   */
  Inputs change(Inputs inputs);
}
