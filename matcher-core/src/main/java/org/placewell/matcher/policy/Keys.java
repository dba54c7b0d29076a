package org.placewell.matcher.policy;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.placewell.matcher.model.Person;
import org.placewell.matcher.model.Precaution;
import org.placewell.matcher.policy.Reads.PersonSide;
import org.placewell.matcher.policy.Reads.PlaceSide;

/**
 * Keys that several rules read: one function each, so that people and places are told apart once.
 */
final class Keys {
  /** What conditions about places can ask: all but who lives elsewhere in the scheme. */
  static final Function<PlaceSide, Object> CONDITIONS =
      side ->
          List.of(side.place().scheme().id(), side.place().features(), side.place().housemates());

  /** The household, and who lives there without the one whose bed is offered. */
  static final Function<PlaceSide, Object> HOUSEHOLD =
      side -> List.of(side.place().household().id(), side.place().housemates());

  /** Where the place is. */
  static final Function<PlaceSide, Object> SITE = side -> side.place().site();

  /** Which precautions the place keeps. */
  static final Function<PlaceSide, Object> PRECAUTIONS =
      side ->
          Arrays.stream(Precaution.values())
              .map(precaution -> precaution.keptBy(side.place().features()))
              .toList();

  /** What conditions about applicants can ask. */
  static final Function<PersonSide, Object> APPLICANT = Keys::applicant;

  /** The precautions that flags ask for. */
  static final Function<PersonSide, Object> ASKED = Precautions::asked;

  /** The care team; an agreement rests on the start date, so who has one is asked one by one. */
  static final Function<PersonSide, Object> TEAM = Keys::team;

  private static final Object NONE = "none";

  private Keys() {}

  private static Object applicant(PersonSide side) {
    Person person = side.referral().person();
    return List.of(
        person.sex(),
        person.gender(),
        person.born(),
        person.householdSize(),
        person.clientGroups(),
        side.referral().risk().flags());
  }

  static Object team(PersonSide side) {
    return side.referral()
        .needs()
        .team()
        .map(team -> team.agreements().isEmpty() ? team : Reads.EACH)
        .orElse(NONE);
  }
}
