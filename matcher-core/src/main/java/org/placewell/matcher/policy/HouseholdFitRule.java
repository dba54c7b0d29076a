package org.placewell.matcher.policy;

import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Answer;

/** The bedspace holds all who would move together. */
record HouseholdFitRule() implements HardRule {
  @Override
  public String name() {
    return "household-fit";
  }

  @Override
  public String asks() {
    return "Does the bedspace hold all who would move together?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "met", "sleeps {sleeps}, and {people} would move in",
        "failed", "sleeps {sleeps}, too few for the {people} who would move in");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(
        new Reads(
                person -> person.referral().person().householdSize(),
                side -> side.place().bedspace().sleeps())
            .andNothingBetween()
            .andNoDates());
  }

  @Override
  public Answer answer(Pair pair) {
    return Answer.of(pair.referral().person().householdSize() <= pair.place().bedspace().sleeps());
  }

  @Override
  public Finding ask(Pair pair) {
    int people = pair.referral().person().householdSize();
    int sleeps = pair.place().bedspace().sleeps();
    return Finding.of(answer(pair), "people", people, "sleeps", sleeps);
  }
}
