package org.placewell.matcher.policy;

import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.policy.Reads.PersonSide;

/** A rule no placement may break. */
public non-sealed interface HardRule extends Rule {
  /** Met, failed or needs review, for one pair. */
  Finding ask(Pair pair);

  /**
   * The answer of {@link #ask} alone. A rule whose facts cost time to find may give it without
   * them; the two must agree.
   */
  default Answer answer(Pair pair) {
    return ask(pair).answer();
  }

  /**
   * For a rule that asks one condition about places of each person: that condition. Graphs then
   * look up the parts of it that people have in common, instead of asking about pairs. A rule gives
   * one for everybody or for nobody.
   */
  default Optional<Condition<Place>> condition(PersonSide person) {
    return Optional.empty();
  }
}
