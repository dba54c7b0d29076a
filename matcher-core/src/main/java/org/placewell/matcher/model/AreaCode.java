package org.placewell.matcher.model;

import org.jspecify.annotations.Nullable;

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
  public boolean equals(@Nullable Object other) {
    // Codes that differ mostly differ in their last letters alone; their hashes are at hand.
    return other instanceof AreaCode id
        && id.value.hashCode() == value.hashCode()
        && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "area";
  }
}
