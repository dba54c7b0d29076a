package org.placewell.matcher.snippets;

// region a-measure
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.placewell.matcher.model.ProviderId;
import org.placewell.matcher.policy.FairPair;
import org.placewell.matcher.policy.OnOffer;
import org.placewell.matcher.policy.PlanMeasure;

/** No provider gets many more moves than its part of the places on offer. */
public record FairShare() implements PlanMeasure {
  @Override
  public String name() {
    return "fair-share";
  }

  @Override
  public String asks() {
    return "Does every provider get its part of the moves?";
  }

  @Override
  public long count(List<FairPair> moves, OnOffer offer) {
    return -above(
        moves.stream().collect(groupingBy(move -> move.provider().id(), counting())), offer);
  }

  /** By how many moves, rounded up, the provider farthest above its part is above it. */
  static long above(Map<ProviderId, Long> moves, OnOffer offer) {
    long all = moves.values().stream().mapToLong(n -> n).sum();
    long places = Math.max(1, offer.places());
    return moves.entrySet().stream()
        .mapToLong(
            one -> Math.ceilDiv(one.getValue() * places - all * offer.places(one.getKey()), places))
        .max()
        .orElse(0);
  }
}
// endregion
