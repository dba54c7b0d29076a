package org.placewell.matcher.ask;

import java.util.Comparator;
import java.util.List;
import org.placewell.matcher.explain.Line;

/** Gains goal by goal, and what no gain exceeds, compared in the order of the goals. */
final class Gains {
  /** What promises most first; nothing told, or told of fewer goals, may be anything. */
  static final Comparator<List<Long>> MOST_FIRST = (one, other) -> promise(other, one);

  /** Gains, the largest first; then what was not tried, by promise; then what adds nothing. */
  static final Comparator<NextBeds.Bed> RANK =
      Comparator.comparingInt(Gains::rank)
          .thenComparing(
              bed -> bed.gain().map(NextBeds.Gain::goals).map(Gains::points).orElse(List.of()),
              (one, other) -> compare(other, one))
          .thenComparing(bed -> points(bed.most()), MOST_FIRST);

  private Gains() {}

  private static int rank(NextBeds.Bed bed) {
    return bed.gain().map(gain -> isNothing(points(gain.goals())) ? 2 : 0).orElse(1);
  }

  private static List<Long> points(List<Line> lines) {
    return lines.stream().map(line -> line.points().orElse(0)).toList();
  }

  private static int promise(List<Long> one, List<Long> other) {
    int shared = compare(one, other);
    return shared != 0 ? shared : Integer.compare(other.size(), one.size());
  }

  /** As far as both go. */
  static int compare(List<Long> one, List<Long> other) {
    for (int goal = 0; goal < Math.min(one.size(), other.size()); goal++) {
      int difference = Long.compare(one.get(goal), other.get(goal));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  /** Whether something that is promised at most may be more than a gain. */
  static boolean mayExceed(List<Long> most, List<Long> gain) {
    int compared = compare(most, gain);
    return compared > 0 || (compared == 0 && most.size() < gain.size());
  }

  static boolean isNothing(List<Long> gain) {
    return gain.stream().allMatch(points -> points == 0);
  }
}
