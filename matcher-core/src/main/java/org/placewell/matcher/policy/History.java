package org.placewell.matcher.policy;

import java.util.List;
import java.util.Set;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.Refusal;
import org.placewell.matcher.model.Rejection;
import org.placewell.matcher.model.SuppliedPoints;

/**
 * What the casework and outside sources say about one pair, already looked up.
 *
 * @param refusals the resident's, of this scheme or bedspace
 * @param rejections the provider's, for this scheme
 * @param holds of the person, of the vacancy, or of the two together
 * @param supplied points from outside
 * @param apartFrom people who may not share a household with the person, by either one's word
 */
public record History(
    List<Refusal> refusals,
    List<Rejection> rejections,
    List<Hold> holds,
    List<SuppliedPoints> supplied,
    Set<PersonId> apartFrom) {
  public History {
    refusals = List.copyOf(refusals);
    rejections = List.copyOf(rejections);
    holds = List.copyOf(holds);
    supplied = List.copyOf(supplied);
    apartFrom = Set.copyOf(apartFrom);
  }

  /** Nothing happened. */
  public static History none() {
    return new History(List.of(), List.of(), List.of(), List.of(), Set.of());
  }

  @Override
  public String toString() {
    return "history";
  }
}
