package org.placewell.matcher.ask;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.VacancyId;

/**
 * What one more bed of each kind would change, and for whom: in people and points, never in money.
 * For coordinators alone.
 *
 * <p>A kind is what a place gives: its support, whether it is interim, self-contained or shared,
 * for one sex, step-free, and where asked for its borough. Of each kind one bed more is tried in
 * some of the schemes that have such places, vacant or not: ready on the day of the run, in a
 * household of its own where nobody else lives, of which the scheme and the household say what they
 * say of the place it is modelled on. Kinds that no scheme has are not tried.
 *
 * @param beds of each kind the bed that adds most; gains first, the largest first, then what was
 *     not tried, then what adds nothing
 * @param fitNothing people with no place in the plan whom none of these beds fits, nor any vacancy
 * @param words the answer in one sentence
 */
public record NextBeds(List<Bed> beds, List<ReferralId> fitNothing, String words) {
  public NextBeds {
    beds = List.copyOf(beds);
    fitNothing = List.copyOf(fitNothing);
  }

  /**
   * One more bed.
   *
   * @param kind in words
   * @param scheme where it would be
   * @param most by how much no plan with the bed is better, told by prices: a line for each goal up
   *     to the first in which it could be better at all; nothing where prices cannot tell, because
   *     the bed would move the day on which somebody else's becomes free
   * @param gain what it adds, if that was looked for
   * @param scenario the bed as a change, to be asked further questions about
   * @param words in a few sentences
   */
  public record Bed(
      String kind,
      SchemeId scheme,
      List<Line> most,
      Optional<Gain> gain,
      Scenario scenario,
      String words) {
    public Bed {
      most = List.copyOf(most);
    }

    @Override
    public String toString() {
      return "one more bed";
    }
  }

  /**
   * What the best plan with a bed has beyond the best without.
   *
   * @param goals a line for each goal that adds up over placements
   * @param isProven whether both plans are proven best; else the difference is that of the best
   *     found
   * @param placed how many more people are placed
   * @param moves who would be elsewhere, whoever takes the bed first; one way to gain as much
   */
  public record Gain(List<Line> goals, boolean isProven, int placed, List<Move> moves) {
    public Gain {
      goals = List.copyOf(goals);
      moves = List.copyOf(moves);
    }

    @Override
    public String toString() {
      return "gain of " + placed + " people";
    }
  }

  /** A person who would be elsewhere; nowhere is to wait, or to stay in the bed they have. */
  public record Move(ReferralId person, Optional<VacancyId> from, Optional<VacancyId> to) {
    @Override
    public String toString() {
      return "move " + person;
    }
  }

  @Override
  public String toString() {
    return "next beds of " + beds.size() + " kinds";
  }
}
