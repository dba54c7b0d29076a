package org.placewell.matcher.ask;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;

/**
 * Whether everybody can have just what they could before beds came, and the beds. Who holds a bed
 * on offer may get a place to move to by one of them; then others may have that bed, or on another
 * day: but not by each of the beds.
 */
final class OldPairs {
  private OldPairs() {}

  /** Whether the pairs of a graph are those of another in the same columns, worth the same. */
  static boolean areAllIn(CandidateGraph old, CandidateGraph now) {
    int[] columns = columns(old.eligibility(), now.eligibility());
    BitSet known = new BitSet();
    IntStream.of(columns).forEach(known::set);
    long same = IntStream.range(0, now.pairs()).filter(at -> known.get(now.column(at))).count();
    return same == old.pairs() && areIn(old, now, columns);
  }

  private static boolean areIn(CandidateGraph old, CandidateGraph now, int[] columns) {
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
