package org.placewell.matcher.benchmarks.contest;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.placewell.matcher.benchmarks.contest.Row.Gap;
import org.placewell.matcher.benchmarks.contest.Row.Status;

/**
 * How one contestant did on the populations of one size: what a cell of a table says.
 *
 * @param cpu median milliseconds of processor time, over populations
 * @param wall the same by the clock
 * @param memory the most mebibytes
 * @param below median of how far its plans stay below the best in the first goal, in percent of
 *     that; not a number if it has no plan
 * @param status the worst
 * @param note what is said of the worst
 * @param proven of how many populations it has proven the best
 * @param goals the fewest goals it solved for
 * @param gap the worst, if it proves anything and not everything
 */
record Standing(
    int populations,
    double cpu,
    double wall,
    double memory,
    double below,
    Status status,
    String note,
    int proven,
    int goals,
    Optional<Gap> gap) {

  /** Of the rows of one contestant, each with the best of its population. */
  static Optional<Standing> of(List<Placed> placed) {
    if (placed.isEmpty()) {
      return Optional.empty();
    }
    List<Row> rows = placed.stream().map(Placed::row).toList();
    Row worst = Collections.max(rows, Comparator.comparing(Row::status));
    return Optional.of(
        new Standing(
            rows.size(),
            median(rows, Row::cpu),
            median(rows, row -> row.costs().wall()),
            rows.stream().mapToDouble(row -> row.costs().memory()).max().orElseThrow(),
            median(placed, Placed::below),
            worst.status(),
            worst.note(),
            (int) rows.stream().filter(row -> row.status() == Status.PROVEN).count(),
            rows.stream().mapToInt(Row::goals).min().orElseThrow(),
            rows.stream().map(Row::gap).flatMap(Optional::stream).max(Gap::compareTo)));
  }

  /** The middle one of those that are known, or the mean of the two in the middle. */
  static <T> double median(List<T> all, ToDoubleFunction<T> part) {
    double[] known =
        all.stream().mapToDouble(part).filter(value -> !Double.isNaN(value)).sorted().toArray();
    int half = known.length / 2;
    return switch (known.length % 2) {
      case 1 -> known[half];
      default -> known.length == 0 ? Double.NaN : (known[half - 1] + known[half]) / 2;
    };
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
