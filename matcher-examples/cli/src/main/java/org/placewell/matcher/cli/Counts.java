package org.placewell.matcher.cli;

/** Numbers with what they count. */
final class Counts {
  private Counts() {}

  /** "1 step", "2 steps". */
  static String of(long number, String one) {
    return of(number, one, one + "s");
  }

  /** "1 vacancy", "2 vacancies". */
  static String of(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
