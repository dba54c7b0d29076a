package org.placewell.matcher.model;

/** Names a scheme. */
public record SchemeId(String value) implements Id {
  public SchemeId {
    Checks.id(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
