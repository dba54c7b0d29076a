package org.placewell.matcher.benchmarks.common;

import java.util.Arrays;
import org.placewell.matcher.plan.CandidateGraph;

/** Reads every pair once: column and points of every goal. No matcher can do less. */
public final class Reading {
  private Reading() {}

  /** The sum of all that was read, which must be used, or it need not be worked out. */
  public static long all(CandidateGraph graph) {
    long[] sums = new long[graph.goals()];
    long columns = 0;
    for (int row = 0; row < graph.rows(); row++) {
      for (int pair = graph.rowStart(row); pair < graph.rowEnd(row); pair++) {
        columns += graph.column(pair);
        for (int goal = 0; goal < sums.length; goal++) {
          sums[goal] += graph.points(goal, pair);
        }
      }
    }
    return columns + Arrays.stream(sums).sum();
  }
}
