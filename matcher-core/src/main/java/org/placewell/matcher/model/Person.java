package org.placewell.matcher.model;

import java.util.Optional;
import java.util.Set;

/**
 * Who is to be housed, without a name. {@code householdSize} counts people who move together;
 * {@code places} is what they take of a vacancy's places (one, unless they need several).
 */
public record Person(
    PersonId id,
    Sex sex,
    Optional<Gender> gender,
    Optional<Birth> born,
    @Default("1") @Within(least = 1, most = 1_000) int householdSize,
    @Default("0") @Within(least = 0) int childrenUnder18,
    @Default("1") @Within(least = 1, most = 10_000) int places,
    Set<ClientGroup> clientGroups) {
  public Person {
    clientGroups = Sets.inOrder(clientGroups);
    Checks.within(householdSize, 1, 1_000, "household size");
    Checks.atLeast(childrenUnder18, 0, "number of children under 18");
    Checks.that(
        childrenUnder18 < householdSize,
        "The household must hold more people than children under 18.");
    Checks.within(places, 1, 10_000, "number of places");
  }

  /** A person of whom nothing but the id is known, moving alone. */
  public static Person unknown(PersonId id) {
    return new Person(id, Sex.UNKNOWN, Optional.empty(), Optional.empty(), 1, 0, 1, Set.of());
  }

  @Override
  public String toString() {
    return "person " + id;
  }
}
