package org.placewell.matcher.generate;

import java.time.LocalDate;
import org.placewell.matcher.model.Dataset;

/**
 * What an invented population is like: its size, the areas it lives in, and its seed. The shares
 * behind it follow the profiles of published reviews where there are any and are invented
 * elsewhere; no person in it is real.
 *
 * @param name the dataset id begins with it
 * @param authorities number of boroughs or districts the places lie in
 * @param regions number of groups of neighbouring authorities; people may accept their group
 */
public record Population(
    String name, int referrals, int vacancies, int authorities, int regions, long seed) {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

  public Population {
    if (referrals < 0 || vacancies < 0 || authorities < 1 || regions < 1) {
      throw new IllegalArgumentException(
          "A population needs 0 or more referrals and vacancies, and 1 or more areas.");
    }
  }

  /** A weekly panel of one borough: 300 referrals, 60 vacancies. */
  public static Population panel(long seed) {
    return new Population("panel", 300, 60, 1, 1, seed);
  }

  /** A whole borough: 2,000 referrals, 500 vacancies. */
  public static Population borough(long seed) {
    return new Population("borough", 2_000, 500, 4, 1, seed);
  }

  /** All of London: 10,000 referrals, 2,000 vacancies, 33 boroughs in five groups. */
  public static Population london(long seed) {
    return new Population("london", 10_000, 2_000, 33, 5, seed);
  }

  /** This population with so many referrals and vacancies. */
  public Population sized(int people, int places) {
    return new Population(name, people, places, authorities, regions, seed);
  }

  /** The dataset. */
  public Dataset generate() {
    return new Generator(this, DAY).dataset();
  }
}
