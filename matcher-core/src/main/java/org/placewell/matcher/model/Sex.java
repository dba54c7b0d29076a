package org.placewell.matcher.model;

/** Sex registered at birth; the CORE lettings log of 2026 asks it apart from gender. */
public enum Sex implements Coded {
  /** Female. */
  FEMALE("F"),
  /** Male. */
  MALE("M"),
  /** Not stated or not known. */
  UNKNOWN("R");

  private final String code;

  Sex(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
