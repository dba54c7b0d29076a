package org.placewell.matcher.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The cases that come with the program. */
final class Bundled {
  /** The case the program shows when it is started with nothing to do. */
  static final String SHOWN_FIRST = "hammersmith-fulham-2023";

  /** All names, in the order in which they are offered. */
  static final List<String> NAMES = List.of(SHOWN_FIRST, "lambeth-cases");

  /** Scenarios that come with the cases, as they are named on the command line. */
  static final List<String> SCENARIOS =
      List.of(
          "hammersmith-fulham-2023/one-more-bed.json",
          "hammersmith-fulham-2023/papers-a-week-sooner.json",
          "hammersmith-fulham-2023/bed-withdrawn.json",
          "hammersmith-fulham-2023/z-without-v-03.json",
          "hammersmith-fulham-2023/z-without-v-03-any-women-only.json",
          "hammersmith-fulham-2023/z-without-v-03-high-support.json",
          "lambeth-cases/no-team-agreement.json",
          "lambeth-cases/one-month-sooner.json",
          "lambeth-cases/one-month-sooner-exempt.json");

  private Bundled() {}

  /** The text of a bundled scenario, if there is one of that name. */
  static Optional<byte[]> scenario(String name) {
    return SCENARIOS.contains(name) ? Optional.of(load(name)) : Optional.empty();
  }

  /** The dataset of a case, if there is a case of that name. */
  static Optional<byte[]> bytes(String name) {
    return NAMES.contains(name) ? Optional.of(load(name + "/dataset.json")) : Optional.empty();
  }

  private static byte[] load(String name) {
    String path = "/data/" + name;
    try (InputStream stream = Bundled.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("The bundled file " + name + " is not on the class path.");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
