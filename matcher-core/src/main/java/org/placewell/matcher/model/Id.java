package org.placewell.matcher.model;

/**
 * A name for one thing in a dataset, unique among the things of its kind.
 *
 * <p>1 to 64 characters, no blanks at either end, no control characters. Ids are pseudonyms: they
 * must not hold a person's name. Each kind of thing has an id type of its own, so that two cannot
 * be swapped.
 *
 * <p>Ids are compared and looked up more often than anything else. So each says itself what the
 * compiler would say of a record: what a record is given goes through method handles, which take
 * several times as long in code that is compiled quickly.
 */
public sealed interface Id
    permits AreaCode,
        BedspaceId,
        CommitmentId,
        DatasetId,
        HouseholdId,
        PersonId,
        ProviderId,
        ReferralId,
        SchemeId,
        TeamId,
        VacancyId {

  /** The text of the id. */
  String value();
}
