package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Everything a run looks at, as it is on one day: places, referrals, casework, points supplied from
 * outside, and the calendar of bank holidays.
 *
 * <p>Immutable, null-free, and consistent: every id that is referred to exists, and no two things
 * of a kind share one. Empty lists are legal, also no vacancies at all.
 *
 * @param on the day of the run; facts are judged on it
 */
public record Dataset(
    DatasetId id,
    @NotPersonal LocalDate on,
    Stock stock,
    List<Referral> referrals,
    Casework casework,
    List<SuppliedPoints> supplied,
    @NotPersonal Set<LocalDate> bankHolidays) {

  /**
   * Copies and checks.
   *
   * @throws InvalidInputException with every inconsistency, each at its JSON pointer
   */
  public Dataset {
    referrals = List.copyOf(referrals);
    supplied = List.copyOf(supplied);
    bankHolidays = Sets.inOrder(bankHolidays);
    List<Problem> problems = new DatasetCheck(on, stock, referrals, casework, supplied).problems();
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }

  /** A dataset of places and referrals in which nothing has happened yet. */
  public static Dataset of(DatasetId id, LocalDate on, Stock stock, List<Referral> referrals) {
    return new Dataset(id, on, stock, referrals, Casework.none(), List.of(), Set.of());
  }

  /** The calendar of working days. */
  public WorkingDays calendar() {
    return new WorkingDays(bankHolidays);
  }

  @Override
  public String toString() {
    return "dataset " + id;
  }
}
