package org.placewell.matcher.model;

/** An offerable place. {@code places} is how many of them are interchangeable; 0 is legal. */
public record Vacancy(
    VacancyId id,
    BedspaceId bedspace,
    VacancyDates dates,
    @Default("CONFIRMED") Certainty certainty,
    @Default("1") @Within(least = 0, most = 10_000) int places,
    @Default("all") Condition<Applicant> admits) {
  public Vacancy {
    Checks.within(places, 0, 10_000, "number of places");
  }

  @Override
  public String toString() {
    return "vacancy " + id;
  }
}
