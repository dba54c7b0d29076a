package org.placewell.matcher.sheets;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.Dataset;

/**
 * The result of an import: a dataset, or every problem there is; never both and never half of one.
 *
 * @param report what was read, also where there are problems
 * @param mapping what was settled or recognised, for the next time
 */
public record Imported(
    Optional<Dataset> dataset, List<SheetProblem> problems, ImportReport report, Mapping mapping) {
  public Imported {
    problems = List.copyOf(problems);
  }

  @Override
  public String toString() {
    return dataset.map(Dataset::toString).orElse(problems.size() + " problems");
  }
}
