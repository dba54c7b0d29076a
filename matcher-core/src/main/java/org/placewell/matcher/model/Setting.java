package org.placewell.matcher.model;

/**
 * Where a person is now; codes of the CORE lettings log, {@code prevten}. The log has no code of
 * its own for a step-down bed: it is other temporary accommodation there.
 */
public enum Setting implements Coded {
  /** Hospital. */
  WARD("10"),
  /** A step-down bed. */
  STEP_DOWN(""),
  /** Bed and breakfast. */
  BED_AND_BREAKFAST("14"),
  /** Rough sleeping. */
  ROUGH_SLEEPING("19"),
  /** Direct access hostel. */
  DIRECT_ACCESS_HOSTEL("7"),
  /** Other supported housing. */
  SUPPORTED_HOUSING("6"),
  /** Other temporary accommodation. */
  TEMPORARY("18"),
  /** Refuge. */
  REFUGE("21"),
  /** Prison or approved premises. */
  PRISON("29"),
  /** With family or friends, long-term. */
  FAMILY_OR_FRIENDS("28"),
  /** With family or friends, for a short time. */
  SOFA_SURFING("39"),
  /** Asylum support accommodation. */
  ASYLUM_SUPPORT("24"),
  /** Care home. */
  CARE_HOME("9"),
  /** Private rented. */
  PRIVATE_RENTED("3"),
  /** A social tenancy. */
  SOCIAL_TENANCY("30"),
  /** Not recorded. */
  UNKNOWN("");

  private final String code;

  Setting(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
