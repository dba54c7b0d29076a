package org.placewell.matcher.solve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a mixture of choices uses too much of, and what may be charged for that. */
final class Overuse {
  private static final double SLIGHT = 1e-3;

  private final Relaxation relaxed;
  private final Problem problem;
  private final double[] mixture;

  Overuse(Relaxation relaxed, double[] mixture) {
    this.relaxed = relaxed;
    this.problem = relaxed.problem();
    this.mixture = mixture;
  }

  /** Gives everything that is broken a price, of each conflict what is broken most. */
  void price() {
    for (int sum = 0; sum < problem.graph().sums().size(); sum++) {
      problem
          .ofSum(sum)
          .filter(total -> isOver(Price.of(total)) && !problem.isStrained(total))
          .map(Price::of)
          .ifPresent(relaxed::number);
    }
    for (int conflict = 0; conflict < problem.graph().conflicts().size(); conflict++) {
      problem.ofConflict(conflict).ifPresent(this::price);
    }
  }

  /** Whether the mixture uses too much of it. */
  boolean isOver(Price price) {
    return used(price) > price.room() + SLIGHT;
  }

  /** Whether the mixture uses all of it. */
  boolean isTight(Price price) {
    return used(price) > price.room() - SLIGHT;
  }

  private double used(Price price) {
    double used = 0;
    for (int i = 0; i < price.pairs().length; i++) {
      used += mixture[price.pairs()[i]] * price.weight(i);
    }
    return used;
  }

  /** Of every part of the first side what it breaks most. */
  private void price(Coupling.Apart apart) {
    Map<Price.Part, Double> firsts = parts(apart.first());
    Map<Price.Part, Double> seconds = firsts.isEmpty() ? Map.of() : parts(apart.second());
    if (!seconds.isEmpty()) {
      firsts.forEach((part, used) ->
          worst(part, 1 + SLIGHT - used, seconds)
              .map(other -> Price.of(apart, part, other, problem))
              .filter(this::isOver)
              .ifPresent(relaxed::number));
    }
  }

  private static Optional<Price.Part> worst(
      Price.Part part, double above, Map<Price.Part, Double> seconds) {
    double most = above;
    Optional<Price.Part> worst = Optional.empty();
    for (Map.Entry<Price.Part, Double> other : seconds.entrySet()) {
      if (other.getValue() > most && !other.getKey().equals(part)) {
        most = other.getValue();
        worst = Optional.of(other.getKey());
      }
    }
    return worst;
  }

  private Map<Price.Part, Double> parts(int[] side) {
    Map<Price.Part, Double> parts = new LinkedHashMap<>();
    for (int pair : side) {
      if (mixture[pair] > 0) {
        int column = problem.pairs().column()[pair];
        parts.merge(Price.Part.row(problem.rowOf(pair)), mixture[pair], Double::sum);
        if (problem.capacity(column) == 1) {
          parts.merge(Price.Part.column(column), mixture[pair], Double::sum);
        }
      }
    }
    return parts;
  }
}
