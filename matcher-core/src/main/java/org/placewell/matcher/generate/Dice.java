package org.placewell.matcher.generate;

import java.util.List;

/**
 * Random choices about one thing. Each thing and question has dice of its own, made from the seed,
 * so that no choice depends on what else is made, or when. All in whole numbers.
 *
 * <p>The generator is SplitMix64, written out so that no library can change it. G. L. Steele, D.
 * Lea, C. H. Flood, doi:10.1145/2660193.2660195.
 */
final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed, Question question, int number) {
    this.state = mix(mix(mix(seed) + question.number()) + number);
  }

  private static long mix(long value) {
    long z = value + GOLDEN;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A lot: a whole number of 32 bits, 0 or more. */
  long lot() {
    long bits = mix(state);
    state += GOLDEN;
    return bits >>> 32;
  }

  /** Whether something happens, given how often out of a thousand. */
  boolean chance(int perMille) {
    return Lots.isWithin(lot(), perMille);
  }

  /** A whole number between two bounds, both inclusive. */
  int between(int from, int to) {
    return from + Lots.of(lot(), to - from + 1);
  }

  <T> T oneOf(List<T> values) {
    return values.get(Lots.of(lot(), values.size()));
  }

  /** A number whose quantiles are given at equal steps; straight lines between them. */
  int along(int... quantiles) {
    long scaled = lot() * (quantiles.length - 1);
    int at = (int) (scaled >>> 32);
    long rest = scaled & 0xFFFFFFFFL;
    return quantiles[at] + (int) (((quantiles[at + 1] - quantiles[at]) * rest) >> 32);
  }
}
