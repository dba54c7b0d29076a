package org.placewell.matcher.policy;

import java.util.List;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.Refusal;
import org.placewell.matcher.model.Rejection;
import org.placewell.matcher.model.SuppliedPoints;

/** What the casework and outside sources say about one pair, already looked up. */
public record History(
    List<Refusal> refusals,
    List<Rejection> rejections,
    List<Hold> holds,
    List<SuppliedPoints> supplied) {
  public History {
    refusals = List.copyOf(refusals);
    rejections = List.copyOf(rejections);
    holds = List.copyOf(holds);
    supplied = List.copyOf(supplied);
  }

  /** Nothing happened. */
  public static History none() {
    return new History(List.of(), List.of(), List.of(), List.of());
  }

  @Override
  public String toString() {
    return "history";
  }
}
