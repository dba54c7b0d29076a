package org.placewell.matcher.solve;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;

/**
 * What it costs the best plan that one person has one vacancy: by how much the best of all plans in
 * which they have it is worth less, goal by goal, and who has another place then than before.
 *
 * @param least no such plan loses less; goals that sum over placements, in the order of the policy,
 *     compared in that order; the first in which least and most differ is the last
 * @param most what the plan loses that the moves make; empty if none was found
 * @param moves who has another place in that plan, the person asked about first
 */
public record Cost(
    ReferralId referral,
    VacancyId vacancy,
    Kind kind,
    List<Long> least,
    List<Long> most,
    List<Move> moves) {
  public Cost {
    least = List.copyOf(least);
    most = List.copyOf(most);
    moves = List.copyOf(moves);
  }

  /** How much is known. */
  public enum Kind {
    /** No plan loses less, and there is one that loses just this. */
    EXACT,
    /** The cost lies between two values, both included; the next question can be about it. */
    BETWEEN,
    /** No plan was found; at least so much would be lost. */
    AT_LEAST,
    /** There is no plan in which they have it as long as all that is agreed stays so. */
    NEVER
  }

  /**
   * A person has another place.
   *
   * @param from the vacancy they have in the best plan; empty if they wait, or stay where they are
   * @param to the vacancy they have instead; empty if they wait, or stay where they are
   * @param loss what the plan loses by this move for each goal; less than nothing is a gain
   */
  public record Move(
      ReferralId referral, Optional<VacancyId> from, Optional<VacancyId> to, List<Long> loss) {
    public Move {
      loss = List.copyOf(loss);
    }

    @Override
    public String toString() {
      return "move of " + referral;
    }
  }

  /** Whether least and most are the same: re-solving would come to just this. */
  public boolean isExact() {
    return kind == Kind.EXACT;
  }

  @Override
  public String toString() {
    return "cost of " + referral + " in " + vacancy;
  }
}
