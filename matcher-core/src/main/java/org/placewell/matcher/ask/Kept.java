package org.placewell.matcher.ask;

import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.policy.FairPair;
import org.placewell.matcher.policy.Points;
import org.placewell.matcher.policy.Reads;
import org.placewell.matcher.policy.SoftRule;

/**
 * One point for a pair that a mark was put on. It stands in policies that a question makes for one
 * run of its own, and in no rule book: what is asked is never written to a file.
 *
 * @param mark where a pair's supplied points come from if it is marked; they are none
 */
record Kept(String mark) implements SoftRule {
  @Override
  public String name() {
    return "marked";
  }

  @Override
  public String asks() {
    return "Is the placement one of those that are marked?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of("marked", "is marked", "none", "is not marked");
  }

  /** What lies between a person and a place is asked of each pair that has any of it. */
  @Override
  public Optional<Reads> reads() {
    return Optional.of(Reads.nothing());
  }

  @Override
  public Points ask(FairPair pair) {
    boolean marked = pair.supplied().stream().anyMatch(one -> one.provenance().equals(mark));
    return marked ? Points.of(1, "marked") : Points.none();
  }
}
