package org.placewell.matcher.policy;

import java.util.Map;
import java.util.Optional;

/** Points off for an interim place. */
record ExtraMoveRule(@Parameter("points off for an interim place") long points)
    implements SoftRule {
  static ExtraMoveRule standard() {
    return new ExtraMoveRule(60);
  }

  @Override
  public String name() {
    return "extra-move";
  }

  @Override
  public String asks() {
    return "Is the place interim, so that another move has to follow?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "interim", "is interim: another move has to follow",
        "none", "is no interim place");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(new Reads(person -> true, side -> side.place().scheme().service().place()));
  }

  @Override
  public Points ask(FairPair pair) {
    boolean interim = pair.scheme().service().place().isInterim();
    return interim ? Points.of(-points, "interim") : Points.none();
  }
}
