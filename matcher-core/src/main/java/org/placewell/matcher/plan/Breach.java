package org.placewell.matcher.plan;

import java.util.Optional;
import org.placewell.matcher.model.ReferralId;

/**
 * Something a plan must not contain.
 *
 * @param rule name of the rule that is broken, or of what else is wrong
 * @param byPin whether a pinned placement alone causes it: then it is reported, not undone
 */
public record Breach(
    Kind kind, Optional<ReferralId> referral, String rule, String words, boolean byPin) {

  /** What is wrong. */
  public enum Kind {
    /** The referral or vacancy does not exist or takes no part in the matching. */
    NOT_IN_MATCHING,
    /** A person is placed twice. */
    TWICE,
    /** A hard rule failed. */
    HARD_RULE,
    /** A group limit is broken. */
    LIMIT,
    /** A pinned placement is missing. */
    PIN_MISSING,
    /** Start date, review mark or another fact of the placement is wrong. */
    WRONG_FACT,
    /** The score is not the sum of the points, or not what a measure counts. */
    SCORE
  }

  @Override
  public String toString() {
    return "breach " + kind + " " + rule;
  }
}
