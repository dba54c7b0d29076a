package org.placewell.matcher.model;

import java.util.List;

/** The places there are, vacant or not. */
public record Stock(
    List<Provider> providers,
    List<Scheme> schemes,
    List<Household> households,
    List<Bedspace> bedspaces,
    List<Vacancy> vacancies) {
  public Stock {
    providers = List.copyOf(providers);
    schemes = List.copyOf(schemes);
    households = List.copyOf(households);
    bedspaces = List.copyOf(bedspaces);
    vacancies = List.copyOf(vacancies);
  }

  /** No places at all. */
  public static Stock empty() {
    return new Stock(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  @Override
  public String toString() {
    return "stock";
  }
}
