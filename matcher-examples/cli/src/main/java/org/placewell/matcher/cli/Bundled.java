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

  private Bundled() {}

  /** The dataset of a case, if there is a case of that name. */
  static Optional<byte[]> bytes(String name) {
    return NAMES.contains(name) ? Optional.of(load(name)) : Optional.empty();
  }

  private static byte[] load(String name) {
    String path = "/data/" + name + "/dataset.json";
    try (InputStream stream = Bundled.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("The bundled case " + name + " is not on the class path.");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
