package org.placewell.matcher.model;

/** Who a person waits for. */
public enum Owner {
  /** The referrer. */
  REFERRER,
  /** The lead worker. */
  LEAD_WORKER,
  /** The care coordinator. */
  CARE_COORDINATOR,
  /** The social worker. */
  SOCIAL_WORKER,
  /** The ward. */
  WARD,
  /** The housing officer. */
  HOUSING_OFFICER,
  /** The landlord. */
  LANDLORD,
  /** The provider. */
  PROVIDER,
  /** The council. */
  COUNCIL,
  /** The person. */
  PERSON,
  /** The drug and alcohol or other treatment service. */
  TREATMENT_SERVICE,
  /** The community mental health team. */
  COMMUNITY_TEAM,
  /** Nobody named. */
  UNKNOWN
}
