package org.placewell.matcher.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A vacancy holds as many as it has places. Part of every policy.
 *
 * <p>Who stays in a bed that is on offer takes every place of it that is still open: nobody can
 * come before they have moved, and no more people than it has places when they have.
 */
record CapacityLimit() implements SumLimit {
  @Override
  public String name() {
    return Policy.CAPACITY;
  }

  @Override
  public String asks() {
    return "Does the vacancy have a place left?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "sum", "has {limit} place(s), and {total} would be taken", "full", "has no place left");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(
        new Reads(person -> person.referral().person().places(), side -> side.place().vacancy()));
  }

  @Override
  public List<Share> shares(Pair pair) {
    String vacancy = pair.place().vacancy().id().value();
    long open = pair.place().vacancy().places();
    boolean stays = pair.timing().link() == Timing.Link.OWN;
    return List.of(new Share(vacancy, stays ? open : pair.referral().person().places(), open));
  }
}
