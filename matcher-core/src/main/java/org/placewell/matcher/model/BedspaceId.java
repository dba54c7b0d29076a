package org.placewell.matcher.model;

/** Names one bedspace or unit, the physical thing. */
public record BedspaceId(String value) implements Id {
  public BedspaceId {
    Checks.id(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
