package org.placewell.matcher.model;

/** Names a support provider. */
public record ProviderId(String value) implements Id {
  public ProviderId {
    Checks.id(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
