package org.placewell.matcher.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.AreaExclusion;
import org.placewell.matcher.model.Site;

/** The place lies outside every area the person can never return to. Secret in both directions. */
record AreaExclusionRule() implements HardRule {
  @Override
  public String name() {
    return "area-exclusion";
  }

  @Override
  public String asks() {
    return "Does the place lie outside every area the person can never return to?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "met", "lies outside every area the person cannot return to",
        "failed", "lies in an area the person cannot return to");
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.CONFIDENTIAL;
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(
        new Reads(
                person -> {
                  List<AreaExclusion> exclusions = person.referral().risk().exclusions();
                  boolean dated = exclusions.stream().anyMatch(e -> e.until().isPresent());
                  return dated ? Reads.EACH : exclusions;
                },
                Keys.SITE)
            .andNothingBetween());
  }

  @Override
  public Finding ask(Pair pair) {
    return Finding.of(answer(pair));
  }

  @Override
  public Answer answer(Pair pair) {
    Site site = pair.place().site();
    for (AreaExclusion exclusion : pair.referral().risk().exclusions()) {
      if (exclusion.excludes(site, pair.start())) {
        return Answer.FAILED;
      }
    }
    return Answer.MET;
  }
}
