package org.placewell.matcher.io;

import java.util.List;

/**
 * From the first version of datasets to the second. A turnaround of 5 was five working days, and
 * nothing in the file said so; an extension was given in days, and the limit it extends in nights.
 */
final class UnitsInNames {
  static final Upgrade STEP =
      new Renaming(
          "placewell-dataset-1",
          List.of(
              new Renaming.Name("/stock/vacancies/*/dates", "turnaround", "turnaroundWorkingDays"),
              new Renaming.Name("/referrals/*/stay/limit/extensions/*", "days", "nights")));

  private UnitsInNames() {}
}
