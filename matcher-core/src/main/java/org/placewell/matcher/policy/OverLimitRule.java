package org.placewell.matcher.policy;

import java.util.Map;
import java.util.Optional;

/**
 * Points for each night beyond the limit of the present stay. In no default: it ranks the council's
 * bill over people who stay where no limit counts.
 */
record OverLimitRule(@Parameter("points for each night") long perNight) implements SoftRule {
  static OverLimitRule standard() {
    return new OverLimitRule(1);
  }

  @Override
  public String name() {
    return "over-limit";
  }

  @Override
  public String asks() {
    return "How many nights has the person stayed beyond the limit of where they are?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "over", "has stayed {nights} night(s) beyond the limit",
        "none", "has not stayed beyond a limit");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(Reads.ofPerson(person -> person.referral().stay()));
  }

  @Override
  public Points ask(FairPair pair) {
    int nights = pair.stay().overstay(pair.today()).orElse(0);
    return nights == 0 ? Points.none() : Points.of(perNight * nights, "over", "nights", nights);
  }
}
