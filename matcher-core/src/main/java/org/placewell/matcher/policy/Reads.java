package org.placewell.matcher.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;

/**
 * What a rule's answer depends on, so that it need not be asked about every pair: two pairs whose
 * people give an equal key and whose places give an equal key must get the same answer, points,
 * shares or sides, and where they fail the same facts (other facts may differ).
 *
 * <p>Keys are compared by {@code equals}. What lies between one person and one place alone —
 * refusals, rejections, holds at one place, supplied points, a person's own bed and house — is no
 * part of the keys: such pairs are asked one by one.
 *
 * <p>A rule that does not even look at those, nor at housemates, neighbours or how the place
 * becomes free, says so by {@link #andNothingBetween}: then pairs that are asked one by one need
 * not be asked where it fails.
 *
 * @param person the key of a person
 * @param place the key of a place
 * @param nothingBetween whether what lies between the two does not matter to the rule
 * @param noDates whether no date matters to it as long as the same people live there: neither the
 *     day of the run, nor one of the person, the place or casework
 */
public record Reads(
    Function<PersonSide, Object> person,
    Function<PlaceSide, Object> place,
    boolean nothingBetween,
    boolean noDates) {
  /**
   * The key of a person of whom nothing can be said for groups of places: to be asked one by one.
   */
  public static final Object EACH = new Object();

  private static final Object NOTHING = "nothing";

  /**
   * The person's side of a pair.
   *
   * @param ready the day the person is expected to be ready: the run date or later
   * @param holds those of the person wherever they would go, not of the person at one place
   * @param apartFrom people who may not share a household with the person, by either one's word
   */
  public record PersonSide(
      Referral referral,
      LocalDate today,
      LocalDate ready,
      List<Hold> holds,
      Set<PersonId> apartFrom) {
    @Override
    public String toString() {
      return "person side " + referral.id();
    }
  }

  /**
   * The place's side of a pair.
   *
   * @param ready the day the place can be moved into, where known
   * @param earliest the place is not free before this day, as far as that is known
   */
  public record PlaceSide(
      Place place, Optional<LocalDate> ready, LocalDate earliest, Timing.Link link) {
    @Override
    public String toString() {
      return "place side " + place.vacancy().id();
    }
  }

  /** For a rule to which what lies between person and place may matter. */
  public Reads(Function<PersonSide, Object> person, Function<PlaceSide, Object> place) {
    this(person, place, false, false);
  }

  /** The same for a rule to which nothing matters that lies between person and place. */
  public Reads andNothingBetween() {
    return new Reads(person, place, true, noDates);
  }

  /** The same for a rule to which no date matters as long as the same people live there. */
  public Reads andNoDates() {
    return new Reads(person, place, nothingBetween, true);
  }

  /** The answer is the same for all people and places, where nothing lies between the two. */
  public static Reads nothing() {
    return new Reads(person -> NOTHING, place -> NOTHING);
  }

  /** The answer depends on the person alone. */
  public static Reads ofPerson(Function<PersonSide, Object> person) {
    return new Reads(person, place -> NOTHING);
  }
}
