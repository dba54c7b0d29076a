package org.placewell.matcher.model;

/**
 * Code of a borough, ward or postcode district, for instance the ONS code {@code E09000013}.
 *
 * <p>Prints no value: an area can be the secret half of an {@link AreaExclusion}.
 */
public record AreaCode(String value) implements Id {
  public AreaCode {
    Checks.id(value);
  }

  @Override
  public String toString() {
    return "area";
  }
}
