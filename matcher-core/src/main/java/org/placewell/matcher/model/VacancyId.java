package org.placewell.matcher.model;

import org.jspecify.annotations.Nullable;

/** Names one vacancy, the offerable thing. */
public record VacancyId(String value) implements Id {
  public VacancyId {
    Checks.id(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VacancyId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
