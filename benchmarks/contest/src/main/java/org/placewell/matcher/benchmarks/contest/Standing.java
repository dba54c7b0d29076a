package org.placewell.matcher.benchmarks.contest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.benchmarks.contest.Row.Status;

/**
 * How one contestant did on the populations of one size: what a cell of a table says.
 *
 * @param cpu median milliseconds of processor time, over populations
 * @param below median of how far its plans stay below the best in the first goal, in percent of
 *     that; not a number if it has no plan
 * @param status the worst
 * @param proven of how many populations it has proven the best
 * @param goals the fewest goals it solved for
 */
record Standing(int populations, double cpu, double below, Status status, int proven, int goals) {

  /** Of the rows of one contestant, each with the best of its population. */
  static Optional<Standing> of(List<Placed> placed) {
    if (placed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Standing(
            placed.size(),
            median(placed.stream().mapToDouble(one -> one.row().cpu()).toArray()),
            median(placed.stream().mapToDouble(Placed::below).toArray()),
            placed.stream().map(one -> one.row().status()).max(Status::compareTo).orElseThrow(),
            (int) placed.stream().filter(one -> one.row().status() == Status.PROVEN).count(),
            placed.stream().mapToInt(one -> one.row().goals()).min().orElseThrow()));
  }

  private static double median(double[] values) {
    double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    return known.length == 0 ? Double.NaN : known[known.length / 2];
  }

  /** A row and the best plan that anybody found for its population. */
  record Placed(Row row, Optional<List<Long>> best) {
    /** Percent of the best in the first goal. */
    double below() {
      if (row.values().isEmpty() || best.isEmpty()) {
        return Double.NaN;
      }
      long most = best.get().get(0);
      return 100.0 * (most - row.values().get(0)) / Math.max(1, Math.abs(most));
    }
  }
}
