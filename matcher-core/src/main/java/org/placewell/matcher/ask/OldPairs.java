package org.placewell.matcher.ask;

import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;

/**
 * Whether everybody can still have what they could before beds came. Who holds a bed on offer may
 * get a place to move to by a new one; then others may have that bed, which harms nobody. But it
 * may also move the day on which another's bed is free.
 */
final class OldPairs {
  private OldPairs() {}

  /** Whether each pair of a graph is in another of more columns, worth the same. */
  static boolean areIn(CandidateGraph old, CandidateGraph now) {
    int[] columns = columns(old.eligibility(), now.eligibility());
    for (int pair = 0; pair < old.pairs(); pair++) {
      int same = now.pair(old.row(pair), columns[old.column(pair)]);
      if (same < 0 || !areSame(old, pair, now, same)) {
        return false;
      }
    }
    return true;
  }

  private static int[] columns(Eligibility old, Eligibility now) {
    return old.columns().stream()
        .mapToInt(place -> now.column(place.vacancy().id()).orElseThrow())
        .toArray();
  }

  private static boolean areSame(CandidateGraph old, int pair, CandidateGraph now, int same) {
    boolean equal = old.review(pair) == now.review(same);
    for (int goal = 0; goal < old.goals() && equal; goal++) {
      equal = old.points(goal, pair) == now.points(goal, same);
    }
    return equal;
  }
}
