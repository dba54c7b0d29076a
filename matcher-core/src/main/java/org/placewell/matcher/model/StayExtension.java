package org.placewell.matcher.model;

/**
 * Days by which a stay limit was extended, by whom and why; the reason is a short code, not a
 * story.
 */
public record StayExtension(int days, Owner by, @NotPersonal String reason) {
  public StayExtension {
    Checks.within(days, 1, 36_500, "number of days of an extension");
  }

  @Override
  public String toString() {
    return "stay extension";
  }
}
