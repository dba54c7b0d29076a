package org.placewell.matcher.model;

/** Names one vacancy, the offerable thing. */
public record VacancyId(String value) implements Id {
  public VacancyId {
    Checks.id(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
