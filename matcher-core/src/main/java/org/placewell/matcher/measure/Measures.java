package org.placewell.matcher.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.plan.MatchRun;

/**
 * What a list and its plan come to: the standard measures today and after the plan, when moves
 * start, how long people wait, and how groups compare. For coordinators; what others may read is
 * {@link Groups#withoutWaits()}.
 *
 * @param on the day of the dataset
 * @param standard each standard measure, in order
 * @param starts weeks in which proposed moves start, in order, without those of none
 * @param untilStart days from the policy's clock to the proposed start, of those with one
 * @param stillWaiting days from the policy's clock to today, of those left without a place
 * @param evenness of both kinds of days together
 */
public record Measures(
    LocalDate on,
    List<Row> standard,
    List<Week> starts,
    Waits untilStart,
    Waits stillWaiting,
    Evenness evenness,
    Groups groups) {

  /** Copies. */
  public Measures {
    standard = List.copyOf(standard);
    starts = List.copyOf(starts);
  }

  /**
   * A measure with its values.
   *
   * @param how how it is computed; empty where no dataset can say it
   * @param today empty where it is about the plan alone
   * @param proposed after the plan; empty where a plan changes nothing about it
   */
  public record Row(
      StandardMeasure measure,
      String title,
      String unit,
      String how,
      Optional<Amount> today,
      Optional<Amount> proposed) {}

  /**
   * A number, or what would have to be recorded to say it.
   *
   * @param needs empty if there is a number
   */
  public record Amount(Optional<BigDecimal> value, String needs) {
    static Amount of(BigDecimal value) {
      return new Amount(Optional.of(value), "");
    }

    static Amount cannotBeSaid(String needs) {
      return new Amount(Optional.empty(), needs);
    }

    /** The number, or "cannot be said from this dataset: needs" and what. */
    public String words() {
      return value
          .map(BigDecimal::toPlainString)
          .orElse("cannot be said from this dataset: needs " + needs);
    }
  }

  /**
   * Moves that start in one week.
   *
   * @param monday its first day
   */
  public record Week(LocalDate monday, int moves) {}

  /**
   * Days that people waited.
   *
   * @param days empty of nobody
   */
  public record Waits(int people, Optional<Days> days) {}

  /**
   * Some numbers of days.
   *
   * @param mean to one decimal
   * @param median the middle one, or the mean of the middle two
   * @param p90 the least that nine in ten do not exceed
   */
  public record Days(BigDecimal mean, BigDecimal median, int p90, int longest) {}

  /**
   * How evenly days of waiting are spread; empty if nobody waited a day.
   *
   * @param gini 0 if all wait as long, near 1 if one waits for all: Σᵢ(2i − n − 1)xᵢ / (nΣx) of the
   *     days in order (C. Gini, Variabilità e mutabilità, 1912)
   * @param jain 1 if all wait as long, 1/n if one waits for all: (Σx)² / (nΣx²) (R. Jain, D. Chiu,
   *     W. Hawe, DEC research report TR-301, 1984)
   */
  public record Evenness(Optional<BigDecimal> gini, Optional<BigDecimal> jain) {}

  /**
   * Measures a run.
   *
   * @param groups the same run, in groups
   */
  public static Measures of(MatchRun run, Groups groups) {
    WaitTimes waits = WaitTimes.of(run);
    return new Measures(
        run.dataset().on(),
        new StandardCount(run).rows(),
        StandardCount.starts(run.plan()),
        Spreads.waits(WaitTimes.days(waits.placed())),
        Spreads.waits(WaitTimes.days(waits.left())),
        Spreads.evenness(waits.of(everybody -> true)),
        groups);
  }

  @Override
  public String toString() {
    return "measures";
  }
}
