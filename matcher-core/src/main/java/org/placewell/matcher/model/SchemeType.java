package org.placewell.matcher.model;

/** Type of scheme; codes of the CORE lettings log, {@code scheme_type}. */
@NotPersonal
public enum SchemeType implements Coded {
  /** Foyer. */
  FOYER("4"),
  /** Direct access hostel. */
  DIRECT_ACCESS_HOSTEL("5"),
  /** Other supported housing. */
  OTHER_SUPPORTED("6"),
  /** Housing for older people. */
  OLDER_PEOPLE("7"),
  /** Not recorded. */
  UNKNOWN("0");

  private final String code;

  SchemeType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
