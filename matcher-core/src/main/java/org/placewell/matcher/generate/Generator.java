package org.placewell.matcher.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.DatasetId;
import org.placewell.matcher.model.Referral;

/** Makes the dataset of a population: first the places, then the people. */
final class Generator {
  static final int PLACES = 1;
  static final int PEOPLE = 2;

  private final Population population;
  private final LocalDate today;

  Generator(Population population, LocalDate today) {
    this.population = population;
    this.today = today;
  }

  Dataset dataset() {
    PeopleMaker people = new PeopleMaker(this);
    List<Referral> referrals =
        IntStream.range(0, population.referrals()).mapToObj(people::referral).toList();
    return Dataset.of(
        new DatasetId(population.name() + "-" + population.seed()),
        today,
        new StockMaker(this).stock(),
        referrals);
  }

  Dice dice(int kind, int number) {
    return new Dice(population.seed(), kind, number);
  }

  LocalDate today() {
    return today;
  }

  int vacancies() {
    return population.vacancies();
  }

  int authority(Dice dice) {
    return dice.between(0, population.authorities() - 1);
  }

  AreaCode area(int authority) {
    return new AreaCode("A%03d".formatted(authority));
  }

  AreaCode region(int authority) {
    return new AreaCode("R%02d".formatted(authority % population.regions()));
  }

  Set<AreaCode> within(int authority) {
    return Set.of(region(authority));
  }
}
