package org.placewell.matcher.policy;

import java.util.List;
import org.placewell.matcher.model.WaitingClock;

/**
 * The policy a council can begin with. Its weights are invented: they are the council's to sign.
 */
final class DefaultPolicy {
  private DefaultPolicy() {}

  static Policy policy() {
    return new Policy(
        "english-council",
        "1",
        WaitingClock.REFERRED,
        List.of(new NeedsRule(), new AreaExclusionRule(), new DatesRule()),
        List.of(
            new Feed(WaitingRule.standard(), "urgency", 1),
            new Feed(new ProvisionalRule(), "provisional", 1)),
        List.of(HousemateMixRule.standard()),
        List.of(
            new Goal("urgency", "more urgent people are placed"),
            new Goal("points", "people are placed where they fit better"),
            new Goal("provisional", "fewer placements still wait for something")),
        Review.LAST_GOAL);
  }
}
