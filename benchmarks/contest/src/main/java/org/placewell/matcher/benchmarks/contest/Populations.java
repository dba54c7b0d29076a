package org.placewell.matcher.benchmarks.contest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.placewell.matcher.generate.Population;

/**
 * The populations of a contest: of a name the frozen ones first, then those of the lowest other
 * seeds from 1, which are like them but were not chosen by anybody.
 */
final class Populations {
  private static final Pattern WITH_SEED = Pattern.compile("([a-z]+)-(\\d{1,9})");

  private Populations() {}

  /**
   * So many of a size.
   *
   * @param word a name as {@code london}, or one population as {@code london-7}
   * @throws IllegalArgumentException if there are none of this name
   */
  static List<Population> of(Track track, String word, int number) {
    Matcher one = WITH_SEED.matcher(word);
    if (one.matches()) {
      return List.of(named(track, one.group(1), Long.parseLong(one.group(2))));
    }
    List<Long> frozen = frozen(track, word);
    LongStream others = LongStream.rangeClosed(1, number + frozen.size());
    return Stream.concat(frozen.stream(), others.boxed().filter(seed -> !frozen.contains(seed)))
        .limit(number)
        .map(seed -> named(track, word, seed))
        .toList();
  }

  /** Whether results are published for the population of this id: its seed is frozen. */
  static boolean isFrozen(String id) {
    return Population.contests().stream()
        .flatMap(name -> Population.contest(name).stream())
        .anyMatch(population -> population.id().equals(id));
  }

  private static List<Long> frozen(Track track, String name) {
    String full = track == Track.STRESS ? name + "-stress" : name;
    return Optional.of(full)
        .filter(Population.contests()::contains)
        .map(Population::contest)
        .orElse(List.of())
        .stream()
        .map(Population::seed)
        .toList();
  }

  private static Population named(Track track, String name, long seed) {
    Population population =
        Population.named(name, seed)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "There is no population of this name; choose from "
                        + String.join(", ", Population.names())
                        + "."));
    return track == Track.STRESS ? population.stressed() : population;
  }
}
