package org.placewell.matcher.generate;

import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.CommitmentId;
import org.placewell.matcher.model.HouseholdId;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.ProviderId;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.VacancyId;

/** Ids from numbers. Digits are the same in every locale, as those of a format are not. */
final class Names {
  private Names() {}

  static String name(String letter, int digits, int number) {
    String plain = Integer.toString(number);
    return letter + "0".repeat(Math.max(0, digits - plain.length())) + plain;
  }

  static ReferralId referral(int number) {
    return new ReferralId(name("R", 6, number));
  }

  static PersonId person(int number) {
    return new PersonId(name("N", 6, number));
  }

  static ProviderId provider(int number) {
    return new ProviderId(name("P", 5, number));
  }

  static SchemeId scheme(int number) {
    return new SchemeId(name("S", 5, number));
  }

  static HouseholdId household(int number) {
    return new HouseholdId(name("H", 6, number));
  }

  static BedspaceId bedspace(int number) {
    return new BedspaceId(name("B", 6, number));
  }

  static VacancyId vacancy(int number) {
    return new VacancyId(name("V", 6, number));
  }

  static CommitmentId commitment(int number) {
    return new CommitmentId(name("C", 6, number));
  }
}
