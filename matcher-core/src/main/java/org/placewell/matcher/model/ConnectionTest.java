package org.placewell.matcher.model;

/** The four tests that hide behind the words local connection; none stands for another. */
public enum ConnectionTest {
  /** May a homelessness duty be referred there? (section 199 Housing Act 1996) */
  HOMELESSNESS_REFERRAL,
  /** Does the person qualify for the council's allocation scheme? (Part 6 Housing Act 1996) */
  ALLOCATION_QUALIFICATION,
  /** A scheme's own rule, the council's policy. */
  SCHEME_RULE,
  /**
   * Where was the person ordinarily resident before the last detention? (section 117 Mental Health
   * Act 1983)
   */
  RESPONSIBLE_AUTHORITY
}
