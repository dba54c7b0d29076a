package org.placewell.matcher.io;

import java.util.List;

/**
 * What the reader demands and no schema says: that two places of a file fit together, or that a
 * list holds enough. These are all there are; a test finds them, no more and no fewer.
 */
final class Unsayable {
  static final List<String> SENTENCES = List.of("TODO");

  /** Bounds of numbers, which the constructors of the records check and the schemas repeat. */
  static boolean isBound(String message) {
    return message.matches("The .* must (be \\d+ or more|lie between \\d+ and \\d+)\\.")
        || message.equals("A price must not be negative.");
  }

  private Unsayable() {}
}
