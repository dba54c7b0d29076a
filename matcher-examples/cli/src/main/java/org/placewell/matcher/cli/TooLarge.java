package org.placewell.matcher.cli;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Numbers in the input that no sum can hold: the user's to make smaller, not a mistake of ours. */
final class TooLarge {
  private TooLarge() {}

  /**
   * What a computation on points and weights returns.
   *
   * @throws Fault if they add up to too much
   */
  static <T> T refused(Supplier<T> computation) {
    try {
      return computation.get();
    } catch (ArithmeticException | IllegalArgumentException e) {
      boolean overflow =
          Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
              .anyMatch(ArithmeticException.class::isInstance);
      if (overflow) {
        throw new Fault(
            Exit.INPUT,
            "The points that the policy's rules give, or that came from outside, add up with their weights to more than a number can hold; make them smaller.");
      }
      throw e;
    }
  }
}
