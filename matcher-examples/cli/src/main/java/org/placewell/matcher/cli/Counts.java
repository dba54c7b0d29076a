package org.placewell.matcher.cli;

import java.util.Locale;

/** Numbers with what they count. */
final class Counts {
  private Counts() {}

  /** "1,320". */
  static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** "1 step", "2 steps". */
  static String of(long number, String one) {
    return of(number, one, one + "s");
  }

  /** "1 vacancy", "2 vacancies". */
  static String of(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
