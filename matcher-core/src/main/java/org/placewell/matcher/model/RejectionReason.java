package org.placewell.matcher.model;

/** Why a provider rejected. */
public enum RejectionReason {
  /** Needs more support than the scheme has. */
  NEEDS_TOO_HIGH,
  /** Outside the scheme's client group or age. */
  NOT_ELIGIBLE,
  /** Risk to others or to the mix of residents. */
  RISK_TO_OTHERS,
  /** Health and safety. */
  HEALTH_AND_SAFETY,
  /** Arrears. */
  ARREARS,
  /** Documents not supplied in time. */
  DOCUMENTS,
  /** The person could not be reached. */
  NO_CONTACT,
  /** No suitable bedspace. */
  NO_SUITABLE_BEDSPACE,
  /** Not recorded. */
  UNKNOWN
}
