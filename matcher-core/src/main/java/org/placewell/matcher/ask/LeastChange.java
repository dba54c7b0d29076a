package org.placewell.matcher.ask;

import java.util.List;
import org.placewell.matcher.ask.PlanDiff.PersonChange;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.NotPersonal;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.Plan;

/**
 * How little can change of what people were told, and what that costs: a curve of plans, from the
 * one that keeps most to the one that minds the goals alone. For coordinators alone. Immutable.
 *
 * <p>No plan keeps as many as one of these and is worth more, in the goals taken in order; of one
 * that is exact that is proven. Between two of them there can be others.
 *
 * @param told how many people were told of a place
 * @param impossible those of them whose place the rules forbid by now
 * @param points at least one, the one that keeps most first, the best possible last
 */
public record LeastChange(
    String summary, int told, List<Impossible> impossible, List<Point> points) {
  public LeastChange {
    impossible = List.copyOf(impossible);
    points = List.copyOf(points);
  }

  /**
   * A placement somebody was told of and that cannot be any more.
   *
   * @param why what rules it out now
   */
  public record Impossible(ReferralId referral, VacancyId vacancy, List<Line> why, String words) {
    public Impossible {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "impossible " + referral;
    }
  }

  /**
   * One plan of the curve.
   *
   * @param kept how many of those who were told of a place get it
   * @param exact whether it is proven that no plan keeps as many and is worth more
   * @param prices for each goal
   * @param people everyone whose placement differs from what they were told, dates too
   * @param plan with what it is worth under the policy, and nothing that proves it
   */
  public record Point(
      int kept,
      boolean exact,
      List<Price> prices,
      List<PersonChange> people,
      Plan plan,
      String words) {
    public Point {
      prices = List.copyOf(prices);
      people = List.copyOf(people);
    }

    @Override
    public String toString() {
      return "keeps " + kept;
    }
  }

  /**
   * What one goal comes to.
   *
   * @param difference to a plan that is made for the goals alone
   */
  @NotPersonal
  public record Price(String goal, long points, long difference) {}

  @Override
  public String toString() {
    return "least change, " + points.size() + " points";
  }
}
