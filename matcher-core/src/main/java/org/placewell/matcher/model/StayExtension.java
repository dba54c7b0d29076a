package org.placewell.matcher.model;

/**
 * Nights by which a stay limit was extended, by whom and why; the reason is a short code, not a
 * story.
 */
public record StayExtension(
    @Within(least = 1, most = 36_500) int nights, Owner by, @NotPersonal String reason) {
  public StayExtension {
    Checks.within(nights, 1, 36_500, "number of nights of an extension");
  }

  @Override
  public String toString() {
    return "stay extension";
  }
}
