package org.placewell.matcher.model;

/** Names a care team. */
public record TeamId(String value) implements Id {
  public TeamId {
    Checks.id(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
