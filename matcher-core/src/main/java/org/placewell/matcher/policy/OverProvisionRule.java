package org.placewell.matcher.policy;

import java.util.Map;
import java.util.Optional;

/** Points off for each level of support above the agreed need. */
record OverProvisionRule(@Parameter("points off for each level") long perLevel)
    implements SoftRule {
  static OverProvisionRule standard() {
    return new OverProvisionRule(20);
  }

  @Override
  public String name() {
    return "over-provision";
  }

  @Override
  public String asks() {
    return "By how many levels does the support exceed the agreed need?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "over", "gives more support than the agreed need ({levels} level(s) above)",
        "none", "gives no more support than the agreed need, or the need is not agreed");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(
        new Reads(person -> person.referral().needs().support(), side -> side.place().support()));
  }

  @Override
  public Points ask(FairPair pair) {
    int levels = pair.support().above(pair.scheme().service().support());
    return levels == 0 ? Points.none() : Points.of(-perLevel * levels, "over", "levels", levels);
  }
}
