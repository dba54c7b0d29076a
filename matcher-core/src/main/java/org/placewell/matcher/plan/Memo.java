package org.placewell.matcher.plan;

import java.util.Optional;
import org.placewell.matcher.policy.Reads;
import org.placewell.matcher.policy.Rule;

/** What a rule said of each kind. */
abstract class Memo {
  private final boolean nothingBetween;

  /** The kind of each of the others; empty if no kinds are told apart. */
  private final int[] kindOf;

  Memo(Rule rule, Optional<Numbering> kinds) {
    this.nothingBetween = rule.reads().map(Reads::nothingBetween).orElse(false);
    this.kindOf = kinds.map(Numbering::classOf).orElse(new int[0]);
  }

  /** Whether what is said of a kind holds whatever lies between the two sides. */
  boolean isRegardless() {
    return kindOf.length > 0 && nothingBetween;
  }

  /** The kind of one of the others, if what is said of it can be said of all its kind. */
  int kind(int at, Inquiry.Others others) {
    return kindOf.length > 0 && (nothingBetween || !others.concerned().get(at))
        ? kindOf[at]
        : Divisions.EACH;
  }
}
