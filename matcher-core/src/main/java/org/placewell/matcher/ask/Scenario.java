package org.placewell.matcher.ask;

import java.util.List;
import java.util.stream.Stream;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.NotPersonal;

/**
 * What would be different: changes with a name, made one after the other. Data, immutable, applied
 * to a copy: the inputs stay as they are.
 */
public record Scenario(@NotPersonal String name, List<Change> changes) {
  public Scenario {
    changes = List.copyOf(changes);
    if (name.isBlank()) {
      throw new IllegalArgumentException("A scenario must have a name.");
    }
  }

  /** This scenario and then another, under a new name. */
  public Scenario then(Scenario other, String named) {
    return new Scenario(named, Stream.concat(changes.stream(), other.changes.stream()).toList());
  }

  /**
   * The inputs after all changes. After each change dataset and policy hold together.
   *
   * @throws InvalidInputException with every change that cannot be made, each at its JSON pointer
   *     into the scenario; a change that only follows up one that cannot be made is not named
   */
  public Inputs apply(Inputs inputs) {
    return new Application(inputs).of(changes);
  }

  @Override
  public String toString() {
    return "scenario " + name + ", " + changes.size() + " changes";
  }
}
