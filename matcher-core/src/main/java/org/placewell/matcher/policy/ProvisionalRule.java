package org.placewell.matcher.policy;

import java.util.Map;
import java.util.Optional;

/** One point less for a placement that still waits for something on the person's side. */
record ProvisionalRule() implements SoftRule {
  @Override
  public String name() {
    return "provisional";
  }

  @Override
  public String asks() {
    return "Does the placement still wait for something on the person's side?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "provisional", "provisional: something on the person's side is still outstanding",
        "none", "nothing is outstanding on the person's side");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(
        Reads.ofPerson(person -> person.referral().progress().readiness().outstanding().isEmpty()));
  }

  @Override
  public Points ask(FairPair pair) {
    return pair.readiness().outstanding().isEmpty() ? Points.none() : Points.of(-1, "provisional");
  }
}
