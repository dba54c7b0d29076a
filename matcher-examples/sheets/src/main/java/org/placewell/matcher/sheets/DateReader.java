package org.placewell.matcher.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as British people write them: the day first. A date that makes sense only with the month
 * first is a problem, never a guess.
 */
final class DateReader {
  /** Years of two digits lie at most so many years ahead, else in the century before. */
  static final int YEARS_AHEAD = 10;

  static final String HOW = "write it as in 3/4/2026, 3 Apr 2026 or 2026-04-03";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> LONG =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final String TIME =
      "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + TIME);
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{4}|\\d{2})" + TIME);
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,?\\s+)?"
              + "(\\d{1,2})(?:st|nd|rd|th)?[\\s\\-]*(?:of\\s+)?([a-z]{3,9})\\.?,?[\\s\\-]*"
              + "(\\d{4}|\\d{2})");

  private final Rules rules;

  DateReader(Rules rules) {
    this.rules = rules;
  }

  /** The date, or what is wrong. */
  record Answer(Optional<LocalDate> date, String problem) {
    static Answer of(LocalDate date) {
      return new Answer(Optional.of(date), "");
    }

    static Answer problem(String words) {
      return new Answer(Optional.empty(), words);
    }
  }

  /**
   * Reads a date.
   *
   * @param past whether it cannot lie ahead, such as a date of birth
   */
  Answer read(String text, boolean past) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    Matcher iso = ISO.matcher(text.strip());
    if (iso.matches()) {
      return date(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher numbers = NUMBERS.matcher(lower.toUpperCase(Locale.ROOT));
    if (numbers.matches()) {
      return inOrder(number(numbers, 1), number(numbers, 2), year(numbers.group(3), past));
    }
    Matcher words = WORDS.matcher(lower);
    if (words.matches() && month(words.group(2)) > 0) {
      return date(year(words.group(3), past), month(words.group(2)), number(words, 1));
    }
    return Answer.problem("This is not a date; " + HOW + ".");
  }

  private Answer inOrder(int first, int second, int year) {
    boolean monthFirst = rules.order() == Mapping.DateOrder.MONTH_FIRST;
    int month = monthFirst ? first : second;
    int day = monthFirst ? second : first;
    if (month > 12 && day <= 12) {
      String order = monthFirst ? "day" : "month";
      String other = monthFirst ? "month" : "day";
      return Answer.problem(
          "This can only be a date with the %s first; write the %s first, or say in a mapping that the dates of these tables have the %s first."
              .formatted(order, other, order));
    }
    return date(year, month, day);
  }

  private static Answer date(int year, int month, int day) {
    try {
      return Answer.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Answer.problem("There is no such day in the calendar; " + HOW + ".");
    }
  }

  private int year(String digits, boolean past) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    int last = rules.on().getYear() + (past ? 0 : YEARS_AHEAD);
    int century = last - last % 100;
    return century + year > last ? century + year - 100 : century + year;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int month(String word) {
    String name = word.equals("sept") ? "sep" : word;
    return Math.max(MONTHS.indexOf(name), LONG.indexOf(name)) + 1;
  }
}
