package org.placewell.matcher.ask;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;

/**
 * Why one person does not get one vacancy. For coordinators alone. Immutable.
 *
 * @param headline the answer in one or two sentences
 * @param findings what rules it out; of what is possible, what has to be reviewed, and which limits
 *     it would break
 * @param ways what would make it possible; of what is possible, what would settle a review
 * @param instead of what is possible: what is different in the best plan in which the person has it
 */
public record WhyNot(
    ReferralId referral,
    VacancyId vacancy,
    Verdict verdict,
    String headline,
    List<Line> findings,
    List<Way> ways,
    Optional<PlanDiff> instead) {
  public WhyNot {
    findings = List.copyOf(findings);
    ways = List.copyOf(ways);
  }

  /** Which case it is. */
  public enum Verdict {
    /** It is proposed. */
    PROPOSED,
    /** The person lives there. */
    OWN_BED,
    /** The person needs no vacancy, and takes no part in the matching. */
    NO_VACANCY_NEEDED,
    /** An offer to the person is in flight; nothing else is proposed meanwhile. */
    OFFER_IN_FLIGHT,
    /** Rules rule it out. */
    RULED_OUT,
    /** No rule rules it out: the best plan is another one. */
    POSSIBLE,
    /** No rule rules it out, but another place is agreed for the person. */
    AGREED_ELSEWHERE
  }

  @Override
  public String toString() {
    return "why not " + referral + " " + vacancy;
  }
}
