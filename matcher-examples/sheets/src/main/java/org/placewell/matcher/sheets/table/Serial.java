package org.placewell.matcher.sheets.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The numbers of a workbook, and dates as days since its epoch (ECMA-376 part 1, 18.17.4.1). In the
 * 1900 system day 60 is 29 February 1900, which never was; in the 1904 system day 0 is 1 January
 * 1904. Times are exact to the millisecond.
 */
final class Serial {
  /** A binary number holds no more; what Excel writes beyond is the noise of its last bits. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

  private static final int MOST_LENGTH = 400;
  private static final int MOST_EXPONENT = 308;
  private static final BigDecimal MILLIS = BigDecimal.valueOf(86_400_000);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  /** From 1 March 1900 on: two days off, for day 1 and for the day that never was. */
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);

  private static final int PHANTOM = 60;
  private static final int END_1900 = 2_958_466;
  private static final int END_1904 = END_1900 - 1_462;

  private Serial() {}

  /**
   * The number that is shown: to 15 digits, except that a whole number written out is taken as it
   * is, for it may be an identifier. Empty if it is none that a workbook can hold.
   */
  static Optional<BigDecimal> number(String text) {
    if (text.length() > MOST_LENGTH) {
      return Optional.empty();
    }
    try {
      BigDecimal exact = new BigDecimal(text);
      long exponent = (long) exact.precision() - exact.scale();
      if (Math.abs(exponent) > MOST_EXPONENT + 1 && exact.signum() != 0) {
        return Optional.empty();
      }
      boolean whole = text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
      return Optional.of(plain(whole ? exact : exact.round(SHOWN)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Without zeros at the end of its fraction, so that equal numbers are equal. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The date; empty where a spreadsheet program shows none. */
  static Optional<LocalDateTime> date(BigDecimal days, boolean from1904) {
    if (days.signum() < 0
        || days.compareTo(BigDecimal.valueOf(from1904 ? END_1904 : END_1900)) >= 0) {
      return Optional.empty();
    }
    long millis = days.multiply(MILLIS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    long day = millis / MILLIS.longValueExact();
    if (!from1904 && day == PHANTOM) {
      return Optional.empty();
    }
    LocalDate epoch = from1904 ? EPOCH_1904 : EPOCH_1900.plusDays(day < PHANTOM ? 1 : 0);
    return Optional.of(epoch.atStartOfDay().plus(millis, ChronoUnit.MILLIS));
  }

  /** The number of a date in the 1900 system; empty if it has none that gives the date back. */
  static Optional<BigDecimal> days(LocalDateTime date) {
    LocalDateTime epoch = EPOCH_1900.atStartOfDay();
    long millis = ChronoUnit.MILLIS.between(epoch, date);
    BigDecimal days = BigDecimal.valueOf(millis).divide(MILLIS, 11, RoundingMode.HALF_UP);
    return date(days, false).filter(date::equals).map(back -> plain(days));
  }
}
