package org.placewell.matcher.plan;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.placewell.matcher.policy.Reads;
import org.placewell.matcher.policy.Reads.PersonSide;
import org.placewell.matcher.policy.Reads.PlaceSide;
import org.placewell.matcher.policy.Rule;

/**
 * The classes of people and places of all rules. What several rules read is numbered once.
 * Thread-safe.
 */
final class Divisions {
  /** The class of a row of which every pair must be asked by itself. */
  static final int EACH = -1;

  private final PersonSide[] people;
  private final PlaceSide[] places;
  private final Map<Rule, Optional<Division>> ofRule = new HashMap<>();
  private final IdentityHashMap<Function<PersonSide, Object>, Numbering> ofPeople =
      new IdentityHashMap<>();
  private final IdentityHashMap<Function<PlaceSide, Object>, Numbering> ofPlaces =
      new IdentityHashMap<>();

  /**
   * @param earlier made before the places were dated: of it the classes are taken that look at no
   *     dates
   */
  Divisions(Eligibility all, Divisions earlier) {
    this(all);
    earlier.ofRule.forEach(this::take);
  }

  private void take(Rule rule, Optional<Division> division) {
    if (division.map(Division::nothingBetween).orElse(false)) {
      ofRule.put(rule, division);
    }
  }

  Divisions(Eligibility all) {
    people =
        IntStream.range(0, all.rows().size()).mapToObj(all::personSide).toArray(PersonSide[]::new);
    places =
        IntStream.range(0, all.columns().size()).mapToObj(all::placeSide).toArray(PlaceSide[]::new);
  }

  /** How a rule divides rows and columns; empty if it does not say what it reads. */
  synchronized Optional<Division> of(Rule rule) {
    return ofRule.computeIfAbsent(rule, r -> r.reads().map(this::divide));
  }

  private Division divide(Reads reads) {
    return new Division(
        ofPeople.computeIfAbsent(
            reads.person(), key -> number(people.length, row -> key.apply(people[row]))),
        ofPlaces.computeIfAbsent(
            reads.place(), key -> number(places.length, column -> key.apply(places[column]))),
        reads.nothingBetween());
  }

  private static Numbering number(int count, IntFunction<Object> key) {
    Map<Object, Integer> numbers = new HashMap<>();
    int[] classOf = new int[count];
    for (int at = 0; at < count; at++) {
      Object of = key.apply(at);
      classOf[at] = of.equals(Reads.EACH) ? EACH : numbers.computeIfAbsent(of, k -> numbers.size());
    }
    return new Numbering(classOf, numbers.size());
  }
}
