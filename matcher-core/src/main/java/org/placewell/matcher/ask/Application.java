package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;

/** Makes changes one after the other, and goes on after one that cannot be made. */
final class Application {
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Id> failed = new HashSet<>();
  private Inputs inputs;

  Application(Inputs inputs) {
    this.inputs = inputs;
  }

  Inputs of(List<Change> changes) {
    for (int i = 0; i < changes.size(); i++) {
      make(changes.get(i), Problem.pointer("changes", i));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return inputs;
  }

  private void make(Change change, String pointer) {
    Set<Id> named = Mentions.in(change);
    try {
      inputs = change.change(inputs);
    } catch (InvalidInputException e) {
      if (named.stream().noneMatch(failed::contains)) {
        e.problems()
            .forEach(problem ->
                problems.add(new Problem(pointer + problem.pointer(), problem.message())));
      }
      failed.addAll(named);
    } catch (IllegalArgumentException e) {
      problems.add(new Problem(pointer, String.valueOf(e.getMessage())));
      failed.addAll(named);
    }
  }
}
