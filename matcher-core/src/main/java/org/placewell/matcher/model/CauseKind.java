package org.placewell.matcher.model;

/** What a person's readiness to move still waits for. */
public enum CauseKind {
  /** Proof of identity. */
  IDENTITY,
  /** Financial information for the tenancy. */
  FINANCIAL_INFORMATION,
  /** A lead worker for the case. */
  LEAD_WORKER,
  /** An assessment. */
  ASSESSMENT,
  /** The person's own agreement. */
  PERSONS_AGREEMENT,
  /** A capacity decision or an advocate. */
  CAPACITY_OR_ADVOCATE,
  /** A tenancy that has to end first. */
  TENANCY_TO_END,
  /** Works on the person's home. */
  WORKS,
  /** A deep clean of the person's home. */
  DEEP_CLEAN,
  /** Stabilisation. */
  STABILISATION,
  /** Agreement on the responsible authority. */
  RESPONSIBLE_AUTHORITY,
  /** Right to rent, or recourse to funds. */
  RIGHT_TO_RENT_OR_FUNDS,
  /** Clinical readiness. */
  CLINICALLY_READY
}
