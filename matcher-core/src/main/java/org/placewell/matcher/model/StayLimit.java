package org.placewell.matcher.model;

import java.util.List;

/** How many nights a stay may last, with its extensions. */
public record StayLimit(
    @Within(least = 0, most = 36_500) int nights, List<StayExtension> extensions) {
  public StayLimit {
    extensions = List.copyOf(extensions);
    Checks.within(nights, 0, 36_500, "number of nights of a stay limit");
  }

  /** The limit with all extensions, in nights. */
  public int total() {
    return nights + extensions.stream().mapToInt(StayExtension::nights).sum();
  }

  @Override
  public String toString() {
    return "stay limit";
  }
}
