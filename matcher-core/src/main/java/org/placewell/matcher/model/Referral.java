package org.placewell.matcher.model;

/**
 * One person's case: who, where to, what is needed, which risks, which links, where now, how far.
 */
public record Referral(
    ReferralId id,
    Person person,
    Wishes wishes,
    Needs needs,
    Risk risk,
    Links links,
    Stay stay,
    Progress progress) {

  /** Whether the person takes part in the matching of vacancies. */
  public boolean needsVacancy() {
    return wishes.needVacancy();
  }

  @Override
  public String toString() {
    return "referral " + id;
  }
}
