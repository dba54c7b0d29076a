package org.placewell.matcher.policy;

/** A rule no placement may break. */
public non-sealed interface HardRule extends Rule {
  /** Met, failed or needs review, for one pair. */
  Finding ask(Pair pair);
}
