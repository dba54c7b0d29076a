package org.placewell.matcher.explain;

import java.util.List;
import java.util.Locale;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;

/**
 * People who get nothing in a plan while a place that no hard rule denies them goes to somebody
 * later on the waiting list, or to whom the first goal gives fewer points; each with the reason. A
 * plan that serves its goals best passes people over: here stands whom, for whose gain. For
 * coordinators.
 *
 * @param people how many were passed over
 * @param places how often: each of them counted once for each vacancy that went to such a person
 * @param list first on the waiting list first
 */
public record PassedOver(int people, long places, List<Person> list) {
  /** Copies. */
  public PassedOver {
    list = List.copyOf(list);
  }

  /**
   * One person passed over.
   *
   * @param places for how many vacancies
   * @param passings some of them, first ready first
   */
  public record Person(ReferralId referral, int places, List<Passing> passings) {
    public Person {
      passings = List.copyOf(passings);
    }
  }

  /**
   * One vacancy, and who got it instead.
   *
   * @param gained who got it; of several the last on the waiting list
   * @param earlier whether the one passed over is earlier on the waiting list
   * @param moreUrgent whether the first goal gives the one passed over more points for it
   * @param words a sentence for a panel
   */
  public record Passing(
      VacancyId vacancy,
      ReferralId gained,
      boolean earlier,
      boolean moreUrgent,
      Cause cause,
      String words) {}

  /** Why somebody is passed over. */
  public enum Cause {
    /** The place was agreed before. */
    AGREED,
    /** A limit stands in the way, also if who got the place had not. */
    LIMIT,
    /** A goal of the policy gives the other more points. */
    GOAL,
    /** The other leaves a bed that somebody else gets in this plan. */
    CHAIN,
    /** A goal looks at the plan as a whole. */
    WHOLE_PLAN,
    /** The goals see no difference between the two. */
    TIE,
    /** The goals would prefer the one passed over: the search did not come so far. */
    SEARCH
  }

  /** How many are passed over, in one sentence. */
  public String headline() {
    if (people == 0) {
      return "Passed over: nobody earlier on the list or more urgent.";
    }
    return String.format(
        Locale.UK,
        "Passed over: %,d %s with no place could have had one that goes to somebody later on the"
            + " list or less urgent.",
        people,
        people == 1 ? "person" : "people");
  }

  @Override
  public String toString() {
    return "passed over " + people;
  }
}
