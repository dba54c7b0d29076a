package org.placewell.matcher.policy;

import java.util.List;
import org.placewell.matcher.model.Person;
import org.placewell.matcher.policy.Reads.PersonSide;
import org.placewell.matcher.policy.Reads.PlaceSide;

/** Keys that several rules read. */
final class Keys {
  private static final Object NONE = "none";

  private Keys() {}

  /** What conditions about places can ask: all but who lives elsewhere in the scheme. */
  static Object conditions(PlaceSide side) {
    return List.of(side.place().scheme().id(), side.place().features(), side.place().housemates());
  }

  /** The household, and who lives there without the one whose bed is offered. */
  static Object household(PlaceSide side) {
    return List.of(side.place().household().id(), side.place().housemates());
  }

  /** What conditions about applicants can ask. */
  static Object applicant(PersonSide side) {
    Person person = side.referral().person();
    return List.of(
        person.sex(),
        person.gender(),
        person.born(),
        person.householdSize(),
        person.clientGroups(),
        side.referral().risk().flags());
  }

  /** Flags that ask for a precaution. */
  static Object flags(PersonSide side) {
    return side.referral().risk().flags().stream()
        .filter(flag -> !flag.precautions().isEmpty())
        .toList();
  }

  /** The care team; an agreement rests on the start date, so who has one is asked one by one. */
  static Object team(PersonSide side) {
    return side.referral()
        .needs()
        .team()
        .map(team -> team.agreements().isEmpty() ? team : Reads.EACH)
        .orElse(NONE);
  }
}
