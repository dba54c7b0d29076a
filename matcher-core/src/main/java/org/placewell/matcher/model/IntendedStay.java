package org.placewell.matcher.model;

/** How long residents are meant to stay; codes of the CORE lettings log, {@code intended_stay}. */
@NotPersonal
public enum IntendedStay implements Coded {
  /** Up to one month. */
  VERY_SHORT("V"),
  /** Up to one year. */
  SHORT("S"),
  /** Over one year, with a move on expected. */
  MEDIUM("M"),
  /** Permanent. */
  PERMANENT("P"),
  /** Not recorded. */
  UNKNOWN("X");

  private final String code;

  IntendedStay(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
