package org.placewell.matcher.model;

/** Who referred the person; codes of the CORE lettings log, {@code referral}, supported housing. */
public enum ReferralSource implements Coded {
  /** Internal transfer. */
  INTERNAL_TRANSFER("1"),
  /** Applied directly. */
  SELF("2"),
  /** Housing mobility scheme. */
  MOBILITY_SCHEME("8"),
  /** Another social landlord. */
  OTHER_LANDLORD("10"),
  /** Community learning disability team. */
  LEARNING_DISABILITY_TEAM("9"),
  /** Community mental health team. */
  MENTAL_HEALTH_TEAM("14"),
  /** Health service. */
  HEALTH_SERVICE("15"),
  /** Police, probation, prison or youth offending team, tenant had a custodial sentence. */
  JUSTICE_CUSTODIAL("18"),
  /** Police, probation, prison or youth offending team, no custodial sentence. */
  JUSTICE_OTHER("19"),
  /** Voluntary agency. */
  VOLUNTARY_AGENCY("7"),
  /** Children's social care. */
  CHILDREN_SOCIAL_CARE("17"),
  /** Adult social services. */
  ADULT_SOCIAL_CARE("24"),
  /** Other or not recorded. */
  UNKNOWN("16");

  private final String code;

  ReferralSource(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
