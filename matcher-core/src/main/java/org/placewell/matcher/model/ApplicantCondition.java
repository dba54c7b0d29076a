package org.placewell.matcher.model;

import java.util.Collections;
import java.util.Set;

/** A question about a person: what a provider, scheme, household or vacancy admits. */
public sealed interface ApplicantCondition extends Condition<Applicant> {

  /**
   * Of one sex. Where the person states a gender that differs from it, somebody has to look: the
   * program never infers one from the other.
   */
  record OfSex(Sex sex) implements ApplicantCondition {
    public OfSex {
      Checks.that(sex != Sex.UNKNOWN, "An admission by sex must name female or male.");
    }

    @Override
    public Answer ask(Applicant applicant) {
      Person person = applicant.referral().person();
      boolean sameSex = person.sex() == sex;
      if (person.sex() == Sex.UNKNOWN || person.gender().isEmpty()) {
        return person.sex() == Sex.UNKNOWN ? Answer.NEEDS_REVIEW : Answer.of(sameSex);
      }
      Gender usual = sex == Sex.FEMALE ? Gender.WOMAN : Gender.MAN;
      boolean sameGender = person.gender().get() == usual;
      return sameSex == sameGender ? Answer.of(sameSex) : Answer.NEEDS_REVIEW;
    }

    @Override
    public String words() {
      return Words.of(sex);
    }

    @Override
    public String toString() {
      return "of sex";
    }
  }

  /** Of an age in whole years, both bounds inclusive, on the day of the run. */
  record Aged(@Within(least = 0) int from, int to) implements ApplicantCondition {
    public Aged {
      Checks.atLeast(from, 0, "lowest age");
      Checks.that(to >= from, "The highest age must not be below the lowest.");
    }

    @Override
    public Answer ask(Applicant applicant) {
      return applicant
          .referral()
          .person()
          .born()
          .map(born -> born.ageWithin(from, to, applicant.today()))
          .orElse(Answer.NEEDS_REVIEW);
    }

    @Override
    public String words() {
      return "aged " + from + " to " + to;
    }

    @Override
    public String toString() {
      return "aged";
    }
  }

  /** In one of the client groups; a person of no recorded group needs review. */
  record InClientGroup(Set<ClientGroup> groups) implements ApplicantCondition {
    public InClientGroup {
      groups = Sets.inOrder(groups);
    }

    @Override
    public Answer ask(Applicant applicant) {
      Set<ClientGroup> own = applicant.referral().person().clientGroups();
      return own.isEmpty() ? Answer.NEEDS_REVIEW : Answer.of(!Collections.disjoint(groups, own));
    }

    @Override
    public String words() {
      return "of the client group " + Words.any(groups);
    }

    @Override
    public String toString() {
      return "in client group";
    }
  }

  /**
   * Without a risk above what the place can hold. A current flag fails; a historic, stale or
   * unclear one needs review: there are no blanket bans.
   */
  record Without(FlagKind flag, @Default("NONE") Tolerance tolerance)
      implements ApplicantCondition {

    /** The highest severity a place can hold. */
    public enum Tolerance {
      /** None at all. */
      NONE,
      /** Low severity. */
      LOW,
      /** Low and medium severity. */
      MEDIUM;

      private boolean holds(Severity severity) {
        return switch (this) {
          case NONE -> false;
          case LOW -> severity == Severity.LOW;
          case MEDIUM -> severity == Severity.LOW || severity == Severity.MEDIUM;
        };
      }
    }

    @Override
    public Answer ask(Applicant applicant) {
      Answer answer = Answer.MET;
      for (RiskFlag own : applicant.referral().risk().flags()) {
        if (own.kind() == flag && !tolerance.holds(own.severity())) {
          boolean stands = own.standsOn(applicant.today()) == Answer.MET;
          answer = answer.and(stands ? Answer.FAILED : Answer.NEEDS_REVIEW);
        }
      }
      return answer;
    }

    @Override
    public String words() {
      String risk = Words.of(flag);
      return tolerance == Tolerance.NONE
          ? "without " + risk
          : "without " + risk + " above " + Words.of(tolerance) + " severity";
    }

    @Override
    public String toString() {
      return "without";
    }
  }

  /** With a flag that stands today, for instance in recovery. */
  record With(FlagKind flag) implements ApplicantCondition {
    @Override
    public Answer ask(Applicant applicant) {
      Answer answer = Answer.FAILED;
      for (RiskFlag own : applicant.referral().risk().flags()) {
        if (own.kind() == flag) {
          answer = answer.or(own.standsOn(applicant.today()));
        }
      }
      return answer;
    }

    @Override
    public String words() {
      return Words.of(flag);
    }

    @Override
    public String toString() {
      return "with";
    }
  }

  /** A household of at most so many people. */
  record HouseholdAtMost(int people) implements ApplicantCondition {
    @Override
    public Answer ask(Applicant applicant) {
      return Answer.of(applicant.referral().person().householdSize() <= people);
    }

    @Override
    public String words() {
      return "a household of at most " + people;
    }

    @Override
    public String toString() {
      return "household at most";
    }
  }
}
