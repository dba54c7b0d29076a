package org.placewell.matcher.policy;

import org.placewell.matcher.model.Answer;

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
}
