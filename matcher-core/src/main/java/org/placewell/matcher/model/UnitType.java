package org.placewell.matcher.model;

/** Type of unit; codes of the CORE lettings log, {@code type_of_unit}. */
@NotPersonal
public enum UnitType implements Coded {
  /** Bungalow. */
  BUNGALOW("6"),
  /** Self-contained flat or bedsit. */
  SELF_CONTAINED_FLAT("1"),
  /** Self-contained flat or bedsit with common facilities. */
  SELF_CONTAINED_WITH_COMMON("2"),
  /** Self-contained house. */
  SELF_CONTAINED_HOUSE("7"),
  /** Shared flat. */
  SHARED_FLAT("3"),
  /** Shared house or hostel. */
  SHARED_HOUSE("4"),
  /** Not recorded. */
  UNKNOWN("");

  private final String code;

  UnitType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
