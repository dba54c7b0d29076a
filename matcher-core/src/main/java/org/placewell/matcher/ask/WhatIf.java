package org.placewell.matcher.ask;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.NotPersonal;

/**
 * What would be under scenarios, each by itself, beside what is now: for coordinators alone.
 * Immutable. Goals are worth what the line from scratch makes of the changed inputs, for that is
 * what is asked.
 *
 * @param columns figures of the run as it is, then of each scenario
 * @param answers one for each scenario
 */
public record WhatIf(List<Column> columns, List<Answer> answers) {
  /** Name of the column for the run that is asked about. */
  public static final String NOW = "as it is";

  /** Copies. */
  public WhatIf {
    columns = List.copyOf(columns);
    answers = List.copyOf(answers);
  }

  /** All figures of one run. */
  public record Column(@NotPersonal String scenario, List<Figure> figures) {
    public Column {
      figures = List.copyOf(figures);
    }

    /** A figure by its name; empty if this run does not have it. */
    public Optional<Figure> of(String name) {
      return figures.stream().filter(figure -> figure.name().equals(name)).findFirst();
    }

    @Override
    public String toString() {
      return figures.size() + " figures";
    }
  }

  /**
   * A number of a run.
   *
   * @param name what is counted, or a goal
   * @param remark of a goal how good the value is proven to be; else empty
   */
  @NotPersonal
  public record Figure(String name, long value, String remark) {}

  /** The difference that a scenario makes. */
  public record Answer(@NotPersonal String scenario, PlanDiff difference) {}

  /** Names of all figures, in the order of the first column that has them. */
  public List<String> names() {
    return columns.stream()
        .flatMap(column -> column.figures().stream())
        .map(Figure::name)
        .distinct()
        .toList();
  }

  @Override
  public String toString() {
    return "what if, " + answers.size() + " scenarios";
  }
}
