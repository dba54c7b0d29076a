package org.placewell.matcher.model;

import java.util.Collections;
import java.util.Set;

/** A question about a place: what a person needs, would choose, or may refuse. */
public sealed interface PlaceCondition extends Condition<Place> {

  /** The place has a feature. */
  record Has(PlaceFeature feature) implements PlaceCondition {
    @Override
    public Answer ask(Place place) {
      return Answer.of(place.features().has(feature));
    }

    @Override
    public String words() {
      return Words.of(feature);
    }

    @Override
    public String toString() {
      return "has";
    }
  }

  /** The place does not have a feature. */
  record Lacks(PlaceFeature feature) implements PlaceCondition {
    @Override
    public Answer ask(Place place) {
      return switch (place.features().has(feature)) {
        case YES -> Answer.FAILED;
        case NO -> Answer.MET;
        case UNKNOWN -> Answer.NEEDS_REVIEW;
      };
    }

    @Override
    public String words() {
      return "not " + Words.of(feature);
    }

    @Override
    public String toString() {
      return "lacks";
    }
  }

  /** The place gives support of a level or more. */
  record SupportAtLeast(SupportLevel level) implements PlaceCondition {
    @Override
    public Answer ask(Place place) {
      return Answer.of(place.support().compareTo(level) >= 0);
    }

    @Override
    public String words() {
      return level == SupportLevel.HIGH ? "high support" : Words.of(level) + " support or more";
    }

    @Override
    public String toString() {
      return "support at least";
    }
  }

  /** The place gives support of a level or less. */
  record SupportAtMost(SupportLevel level) implements PlaceCondition {
    @Override
    public Answer ask(Place place) {
      return Answer.of(place.support().compareTo(level) <= 0);
    }

    @Override
    public String words() {
      return level == SupportLevel.LOW ? "low support" : Words.of(level) + " support or less";
    }

    @Override
    public String toString() {
      return "support at most";
    }
  }

  /** The place lies in one of the areas. */
  record InArea(Set<AreaCode> areas) implements PlaceCondition {
    public InArea {
      areas = Sets.inOrder(areas);
    }

    @Override
    public Answer ask(Place place) {
      Site site = place.site();
      return Answer.of(
          areas.contains(site.borough()) || !Collections.disjoint(site.within(), areas));
    }

    @Override
    public String words() {
      return "in a preferred area";
    }

    @Override
    public String toString() {
      return "in area";
    }
  }

  /** The place belongs to one of the schemes. */
  record InScheme(Set<SchemeId> schemes) implements PlaceCondition {
    public InScheme {
      schemes = Sets.inOrder(schemes);
    }

    @Override
    public Answer ask(Place place) {
      return Answer.of(schemes.contains(place.scheme().id()));
    }

    @Override
    public String words() {
      return "in a named scheme";
    }

    @Override
    public String toString() {
      return "in scheme";
    }
  }

  /** Nobody who lives in the household today carries one of the flags as current. */
  record NoHousemateWith(Set<FlagKind> flags) implements PlaceCondition {
    public NoHousemateWith {
      flags = Sets.inOrder(flags);
    }

    @Override
    public Answer ask(Place place) {
      boolean any =
          place.housemates().stream()
              .flatMap(housemate -> housemate.flags().stream())
              .anyMatch(
                  flag -> flags.contains(flag.kind()) && flag.currency() != Currency.HISTORIC);
      return Answer.of(!any);
    }

    @Override
    public String words() {
      return "free of " + Words.any(flags) + " in the house";
    }

    @Override
    public String toString() {
      return "no housemate with";
    }
  }
}
