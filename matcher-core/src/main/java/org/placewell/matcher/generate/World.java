package org.placewell.matcher.generate;

import java.time.LocalDate;

/** What every part of a generator looks at. */
record World(Population population, Atlas atlas, LocalDate today) {
  static World of(Population population, LocalDate today) {
    return new World(population, new Atlas(population.extent()), today);
  }

  long seed() {
    return population.seed();
  }

  Profile profile() {
    return population.profile();
  }

  int people() {
    return population.extent().people();
  }

  Dice dice(Question question, int number) {
    return new Dice(seed(), question, number);
  }
}
