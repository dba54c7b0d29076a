package org.placewell.matcher.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What is known of a place's features; what neither set names is unknown. */
public record Features(Set<PlaceFeature> present, Set<PlaceFeature> absent) {
  public Features {
    present = Sets.inOrder(present);
    absent = Sets.inOrder(absent);
    Checks.that(
        Collections.disjoint(present, absent), "A feature must not be both present and absent.");
  }

  /** Nothing known. */
  public static Features unknown() {
    return new Features(Set.of(), Set.of());
  }

  /** Whether the place has a feature. */
  public Known has(PlaceFeature feature) {
    if (present.contains(feature)) {
      return Known.YES;
    }
    return absent.contains(feature) ? Known.NO : Known.UNKNOWN;
  }

  /** These features, with what a part of the place says of itself instead. */
  public Features refinedBy(Features part) {
    return new Features(
        merge(present, part.absent, part.present), merge(absent, part.present, part.absent));
  }

  private static Set<PlaceFeature> merge(
      Set<PlaceFeature> own, Set<PlaceFeature> dropped, Set<PlaceFeature> added) {
    Set<PlaceFeature> merged = new TreeSet<>(own);
    merged.removeAll(dropped);
    merged.addAll(added);
    return merged;
  }

  @Override
  public String toString() {
    return "features";
  }
}
