package org.placewell.matcher.model;

import java.util.List;

/**
 * A vacancy with all it belongs to, looked up, and the people it would be shared with.
 *
 * @param features those of scheme, household and bedspace, each part refining the whole
 * @param housemates who lives in the household and stays, or has an open offer there; neither the
 *     person who asks nor whoever holds this very bed
 * @param neighbours the same for the whole scheme and for everybody who asks: whoever holds a bed
 *     of it that is not on offer is among them, also when they look at another
 */
public record Place(
    Vacancy vacancy,
    Bedspace bedspace,
    Household household,
    Scheme scheme,
    Provider provider,
    Features features,
    List<Occupant> housemates,
    List<Occupant> neighbours) {
  public Place {
    housemates = List.copyOf(housemates);
    neighbours = List.copyOf(neighbours);
  }

  /** The area facts of the place. */
  public Site site() {
    return scheme.site();
  }

  /** The support the place gives. */
  public SupportLevel support() {
    return scheme.service().support();
  }

  /** Whom the place admits: provider, scheme, household and vacancy, each may tighten. */
  public Condition<Applicant> admits() {
    return new Condition.All<>(
        List.of(provider.admits(), scheme.admits(), household.admits(), vacancy.admits()));
  }

  @Override
  public String toString() {
    return "place " + vacancy.id();
  }
}
