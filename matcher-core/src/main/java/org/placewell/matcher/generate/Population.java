package org.placewell.matcher.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.Dataset;

/**
 * An invented population: its size, what it is like, and its seed. Nobody in it is real. The same
 * population gives the same dataset, to the byte when written, on any machine, in any locale and
 * time zone, and on however many threads populations are made at once. Immutable.
 *
 * @param name the dataset's id begins with it
 */
public record Population(String name, Extent extent, Profile profile, long seed) {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final List<Population> STANDARD =
      List.of(panel(1), borough(1), london(1), national(1));

  /** A weekly panel of one borough: 300 people, 60 vacancies. */
  public static Population panel(long seed) {
    return new Population("panel", new Extent(300, 60, 1, 1, 1), Profile.standard(), seed);
  }

  /** A large borough of seven localities: 2,000 people, 500 vacancies. */
  public static Population borough(long seed) {
    return new Population("borough", new Extent(2_000, 500, 7, 1, 1), Profile.standard(), seed);
  }

  /** All of London: 10,000 people, 2,000 vacancies, 33 boroughs in five subregions. */
  public static Population london(long seed) {
    return new Population("london", new Extent(10_000, 2_000, 33, 5, 1), Profile.london(), seed);
  }

  /** A country, larger than any: 100,000 people, 20,000 vacancies, 300 authorities. */
  public static Population national(long seed) {
    return new Population(
        "national", new Extent(100_000, 20_000, 300, 45, 9), Profile.national(), seed);
  }

  /** The standard population of a name, if there is one. */
  public static Optional<Population> named(String name, long seed) {
    return STANDARD.stream()
        .filter(population -> population.name().equals(name))
        .map(population -> new Population(name, population.extent(), population.profile(), seed))
        .findFirst();
  }

  /** The names of the standard populations, smallest first. */
  public static List<String> names() {
    return STANDARD.stream().map(Population::name).toList();
  }

  /**
   * The populations that results are published for: chosen by a rule that looks at their statistics
   * alone, and frozen by seed and hash. The rule and the hashes are in the documentation.
   *
   * @param name one of {@link #contests}
   * @throws IllegalArgumentException if there are none of this name
   */
  public static List<Population> contest(String name) {
    List<Population> all = Contest.of(name);
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "There are no frozen populations of this name; choose one of "
              + String.join(", ", contests())
              + ".");
    }
    return all;
  }

  /** The names of {@link #contest}, smallest first, those under strain last. */
  public static List<String> contests() {
    return List.copyOf(Contest.names());
  }

  /** This population with so many people and vacancies. */
  public Population sized(int people, int vacancies) {
    Extent sized =
        new Extent(people, vacancies, extent.authorities(), extent.subregions(), extent.regions());
    return new Population(name, sized, profile, seed);
  }

  /** This population with people and places of another kind. */
  public Population like(Profile other) {
    return new Population(name, extent, other, seed);
  }

  /** This population under strain; see {@link Profile#stressed}. */
  public Population stressed() {
    return new Population(name + "-stress", extent, profile.stressed(), seed);
  }

  /** The dataset. */
  public Dataset generate() {
    return new Generator(this, DAY).dataset();
  }

  /** The id of its dataset: name and seed. */
  public String id() {
    return name + "-" + seed;
  }
}
