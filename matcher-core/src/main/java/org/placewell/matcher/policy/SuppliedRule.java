package org.placewell.matcher.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewell.matcher.model.SuppliedPoints;

/** The sum of all points supplied from outside for the pair, with where they come from. */
record SuppliedRule() implements SoftRule {
  @Override
  public String name() {
    return "supplied";
  }

  @Override
  public String asks() {
    return "Which points came from outside for this person and this vacancy?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "supplied", "has points from outside: {sources}",
        "none", "has no points from outside");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(Reads.nothing());
  }

  @Override
  public Points ask(FairPair pair) {
    List<SuppliedPoints> supplied = pair.supplied();
    if (supplied.isEmpty()) {
      return Points.none();
    }
    long sum = supplied.stream().mapToLong(SuppliedPoints::points).sum();
    String sources =
        supplied.stream()
            .map(one -> one.provenance() + " of " + one.on())
            .collect(Collectors.joining(", "));
    return Points.of(sum, "supplied", "sources", sources);
  }
}
