package org.placewell.matcher.cli;

import java.util.List;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.measure.Overstay;
import org.placewell.matcher.plan.MatchRun;

/** What a coordinator should see with every plan, asked for or not. */
final class Attention {
  private Attention() {}

  /** Sentences for an audience; only coordinators read any, as they speak of several people. */
  static List<String> lines(MatchRun run, Audience audience) {
    if (audience != Audience.COORDINATOR) {
      return List.of();
    }
    Overstay overstay = Overstay.of(run.dataset());
    String passed = Explanation.of(run).passedOver(0).headline();
    return List.of(overstay.headline(), overstay.warning(), passed);
  }
}
