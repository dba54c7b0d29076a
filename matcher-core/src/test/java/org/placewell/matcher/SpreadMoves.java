package org.placewell.matcher;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.placewell.matcher.policy.FairPair;
import org.placewell.matcher.policy.OnOffer;
import org.placewell.matcher.policy.Parameter;
import org.placewell.matcher.policy.PlanMeasure;

/** Staff can settle a few people at a time: moves into a scheme count up to a number, no more. */
public record SpreadMoves(@Parameter("moves into one scheme that count") long most)
    implements PlanMeasure {
  @Override
  public String name() {
    return "spread-moves";
  }

  @Override
  public String asks() {
    return "Are the moves spread over the schemes?";
  }

  @Override
  public long count(List<FairPair> moves, OnOffer offer) {
    Map<Object, Long> bySchemes =
        moves.stream()
            .collect(Collectors.groupingBy(move -> move.scheme().id(), Collectors.counting()));
    return bySchemes.values().stream().mapToLong(n -> Math.min(n, most)).sum();
  }
}
