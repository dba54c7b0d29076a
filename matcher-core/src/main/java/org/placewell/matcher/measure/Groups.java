package org.placewell.matcher.measure;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.plan.MatchRun;

/**
 * Who gets a place and who waits, group by group. No number in it is a count: every count is shown
 * as a range wide enough that nobody's group can be worked out from one report or two. Made from
 * the plan and facts that are no secrets.
 *
 * @param threshold as many values at least of a count stay possible, also with a second report
 * @param tables one for each dimension asked for
 * @param notHeld what people cannot be compared by, as no dataset holds it
 */
public record Groups(int threshold, List<Table> tables, List<String> notHeld) {
  /** No threshold is lower. */
  public static final int LEAST_THRESHOLD = Rounding.LEAST;

  static final List<String> NOT_HELD =
      List.of(
          "ethnicity",
          "religion or belief",
          "sexual orientation",
          "marriage or civil partnership",
          "pregnancy or maternity");

  /** Copies. */
  public Groups {
    tables = List.copyOf(tables);
    notHeld = List.copyOf(notHeld);
  }

  /**
   * The groups of one dimension, or why they are not shown.
   *
   * @param withheld why there are no rows; empty where there are
   */
  public record Table(Dimension by, List<Row> rows, String withheld) {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One group, of those who take part in the matching.
   *
   * @param placed people with a place in the plan
   * @param left people without one
   * @param percent what the share of the placed can be, counts and chance considered: the outermost
   *     bounds of Wilson's 95 % interval (Journal of the American Statistical Association 22, 1927,
   *     209–212) over the ranges
   * @param medianWait bounds of the median wait in days, widened to multiples of 28: between which
   *     two of the waits in order it lies with 95 % certainty (David and Nagaraja, Order
   *     Statistics, 3rd edition, section 7.1); for coordinators, and only of groups that are large
   *     for certain
   */
  public record Row(
      String group,
      Range placed,
      Range left,
      Range percent,
      Verdict verdict,
      Optional<Range> medianWait) {}

  /** Everything from the least to the most is possible. */
  public record Range(int least, int most) {}

  /** How often a group gets a place, compared with all. */
  public enum Verdict {
    /** The whole interval lies below the share of all. */
    LESS_OFTEN,
    /** Chance alone, or too few people, can explain it. */
    NO_DIFFERENCE_SHOWN,
    /** The whole interval lies above the share of all. */
    MORE_OFTEN
  }

  /**
   * Compares groups.
   *
   * @param threshold how many values of each count stay possible at least
   * @throws IllegalArgumentException if the threshold is lower than {@link #LEAST_THRESHOLD}
   */
  public static Groups of(MatchRun run, int threshold, List<Dimension> by) {
    if (threshold < LEAST_THRESHOLD) {
      throw new IllegalArgumentException(
          "The threshold must be " + LEAST_THRESHOLD + " or more; a lower one shows who is who.");
    }
    GroupCounter counter = new GroupCounter(run, threshold);
    return new Groups(threshold, by.stream().distinct().map(counter::table).toList(), NOT_HELD);
  }

  /** The same without waits, as everybody may read it. */
  public Groups withoutWaits() {
    return new Groups(threshold, tables.stream().map(Groups::withoutWaits).toList(), notHeld);
  }

  private static Table withoutWaits(Table table) {
    List<Row> rows =
        table.rows().stream()
            .map(r ->
                new Row(
                    r.group(), r.placed(), r.left(), r.percent(), r.verdict(), Optional.empty()))
            .toList();
    return new Table(table.by(), rows, table.withheld());
  }

  @Override
  public String toString() {
    return "groups by " + tables.size() + " dimensions";
  }
}
