package org.placewell.matcher.model;

/** Names a dataset; ties are broken by a number derived from it. */
public record DatasetId(String value) implements Id {
  public DatasetId {
    Checks.id(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
