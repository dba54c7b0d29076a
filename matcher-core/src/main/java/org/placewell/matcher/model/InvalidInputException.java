package org.placewell.matcher.model;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when input cannot be used; holds all problems found, not only the first. */
public final class InvalidInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Thrown with at least one problem. */
  public InvalidInputException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All problems: those of single values first, then what does not fit together. */
  public List<Problem> problems() {
    return problems;
  }
}
