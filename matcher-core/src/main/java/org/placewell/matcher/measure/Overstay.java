package org.placewell.matcher.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Referral;

/**
 * Who has stayed longer than their stay may last, what the nights beyond the limit cost, and who
 * will soon be there; as of one day, as if everybody left on it.
 *
 * <p>Nights are counted as {@code max(0, exit − entry − limit)}. This is a bill for beds: what a
 * ward loses because such a bed is taken is another figure and not part of it.
 *
 * @param on the day up to which nights are counted
 * @param rows one for each referral whose stay has a limit, in the order of the dataset
 * @param warnings in the order of the rows
 */
public record Overstay(
    LocalDate on, List<OverstayRow> rows, OverstayTotal total, List<OverstayWarning> warnings) {

  /**
   * Days a move usually takes from referral to moving in if all goes smoothly: five weeks, the
   * longer end of what the Hammersmith and Fulham step-down review of 2023 was told (section 3).
   */
  public static final int USUAL_PIPELINE = 35;

  /** Nights beyond which a stay needs a second look: three months, from the same review. */
  public static final int LONG_STAY = 90;

  /** Copies. */
  public Overstay {
    rows = List.copyOf(rows);
    warnings = List.copyOf(warnings);
  }

  /** The overstay of a dataset on its day, with the usual alarms. */
  public static Overstay of(Dataset dataset) {
    return of(dataset, USUAL_PIPELINE, LONG_STAY);
  }

  /**
   * The overstay of a dataset on its day.
   *
   * @param pipeline days a move usually takes; a stay is warned of from its limit less these
   * @param longStay nights beyond which a stay is warned of whatever its limit
   * @throws IllegalArgumentException if one of the two is negative
   */
  public static Overstay of(Dataset dataset, int pipeline, int longStay) {
    if (pipeline < 0 || longStay < 0) {
      throw new IllegalArgumentException(
          "The days of the pipeline and of a long stay must be 0 or more.");
    }
    LocalDate on = dataset.on();
    List<Referral> referrals = dataset.referrals();
    List<OverstayRow> rows =
        referrals.stream().flatMap(each -> OverstayRow.of(each, on).stream()).toList();
    List<OverstayWarning> warnings =
        referrals.stream()
            .flatMap(each -> OverstayWarning.of(each, on, pipeline, longStay).stream())
            .toList();
    return new Overstay(on, rows, OverstayTotal.of(rows), warnings);
  }

  /** How many people stay beyond their limit and for how many nights, in one sentence. */
  public String headline() {
    if (total.people() == 0) {
      return "Overstay today: nobody known to be over a limit.";
    }
    long nights = total.pricedNights() + total.unpricedNights();
    return String.format(
        Locale.UK,
        "Overstay today: %,d %s beyond the limit, by %,d %s in all.",
        total.people(),
        total.people() == 1 ? "person" : "people",
        nights,
        nights == 1 ? "night" : "nights");
  }

  /** How many stays will reach their limit before a move of the usual pace, in one sentence. */
  public String warning() {
    long near = warnings.stream().filter(w -> w.alarm() == OverstayAlarm.LIMIT_NEAR).count();
    if (near == 0) {
      return "Before the limit: no stay needs a warning.";
    }
    return String.format(
        Locale.UK,
        "Before the limit: %,d %s too soon for a move at the usual pace.",
        near,
        near == 1 ? "stay reaches it" : "stays reach it");
  }

  @Override
  public String toString() {
    return "overstay";
  }
}
