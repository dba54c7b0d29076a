package org.placewell.matcher.generate;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Random choices of one thing in a population. Each thing has dice of its own, made from the seed,
 * its kind and its number, so that no choice depends on the order in which things are made.
 */
final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private final SplittableRandom random;

  Dice(long seed, int kind, int number) {
    this.random = new SplittableRandom((seed * 31 + kind) * GOLDEN + number);
  }

  /** Whether an event of a probability happens. */
  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** A whole number between two bounds, both inclusive. */
  int between(int from, int to) {
    return random.nextInt(from, to + 1);
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** One of several values by their weights. */
  <T> T weighted(List<T> values, int... weights) {
    int total = 0;
    for (int weight : weights) {
      total += weight;
    }
    int draw = random.nextInt(total);
    int at = 0;
    while (draw >= weights[at]) {
      draw -= weights[at++];
    }
    return values.get(at);
  }
}
