package org.placewell.matcher.ask;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.solve.Cost;

/**
 * Who could take a vacancy, or which vacancies a person could take: those first that cost everybody
 * else least, then by the waiting list, or by the day they are ready. For coordinators: it speaks
 * of several people.
 *
 * @param headline the answer in one sentence
 * @param goals what points and costs are told for: the goals that sum over placements
 * @param possible how many could; more than there are candidates, if fewer were asked for
 * @param notes what the reader has to know about all costs
 */
public record Shortlist(
    String headline,
    List<String> goals,
    int possible,
    List<Candidate> candidates,
    List<String> notes) {
  public Shortlist {
    goals = List.copyOf(goals);
    candidates = List.copyOf(candidates);
    notes = List.copyOf(notes);
  }

  /** Whether a person has the vacancy in the plan, another, or none. */
  public enum Standing {
    /** This vacancy is proposed. */
    HERE,
    /** Another one is. */
    ELSEWHERE,
    /** None is: they wait, or stay where they are. */
    NOWHERE
  }

  /**
   * One person and one vacancy.
   *
   * @param proposed what the plan proposes for the person
   * @param points for each goal
   * @param toCheck what a person still has to look at or settle
   * @param cost what the plan loses if they have it
   * @param then who has another place in consequence, the person first; the points are what the
   *     plan loses by this in the first goal in which it loses or gains
   * @param words the cost and its consequences in one sentence
   */
  public record Candidate(
      ReferralId referral,
      VacancyId vacancy,
      Standing standing,
      Optional<VacancyId> proposed,
      List<Long> points,
      List<Line> toCheck,
      Cost cost,
      List<Line> then,
      String words) {
    public Candidate {
      points = List.copyOf(points);
      toCheck = List.copyOf(toCheck);
      then = List.copyOf(then);
    }

    @Override
    public String toString() {
      return "candidate " + referral + " " + vacancy;
    }
  }

  @Override
  public String toString() {
    return "shortlist of " + candidates.size();
  }
}
