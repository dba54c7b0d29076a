package org.placewell.matcher.model;

/** Which date a person waits from. */
public enum WaitingClock {
  /** The day the referral was made. */
  REFERRED,
  /** The day the person was clinically ready for discharge. */
  CLINICALLY_READY,
  /** The day the person was put into the band. */
  BANDED
}
