package org.placewell.matcher.ask;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;

/**
 * Why a person has no place, or why a vacancy stays empty, and the smallest changes with which it
 * would be otherwise. For coordinators alone. Immutable.
 *
 * @param referral the person asked about, if it is one
 * @param vacancy the vacancy asked about, if it is one
 * @param headline the answer in one or two sentences
 * @param possible how many matches no rule rules out
 * @param lines what rules out how many; of a vacancy, where those are who could have it
 * @param ways the fewest and easiest changes first, of different kinds
 */
public record WhyNobody(
    Optional<ReferralId> referral,
    Optional<VacancyId> vacancy,
    Reason reason,
    String headline,
    int possible,
    List<Line> lines,
    List<Way> ways) {
  public WhyNobody {
    lines = List.copyOf(lines);
    ways = List.copyOf(ways);
  }

  /** Which case it is. */
  public enum Reason {
    /** A place is proposed; of a vacancy, all its places are. */
    MATCHED,
    /** The person or the vacancy takes no part in the matching now. */
    OUTSIDE,
    /** There are matches that no rule rules out, and the best plan has none of them. */
    GOES_TO_OTHERS,
    /** Rules rule out every match. */
    NONE_FITS,
    /** There are no vacancies, or nobody waits for one. */
    NONE_THERE
  }

  @Override
  public String toString() {
    return "why nobody "
        + referral.map(Object::toString).orElse("")
        + vacancy.map(Object::toString).orElse("");
  }
}
