package org.placewell.matcher.plan;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.Default;
import org.placewell.matcher.model.NotPersonal;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;

/**
 * What proves how good a plan is, for anybody to recompute: cases that between them hold every
 * other plan, and for each case prices from which follows that no plan in it is worth more than so
 * much.
 *
 * <p>All goals of a pair are one number here: its points for each goal, times 2 to the power of the
 * goal's shift, added up. If one number is too small for all goals, the later ones are in numbers
 * of their own, tier by tier. Prices and amounts are in that measure. For council files only: which
 * limits are charged for, and for whom, can tell what somebody is at risk of.
 *
 * @param shifts for each goal the power of two
 * @param bounds for each goal, as far as can be told, what no plan exceeds that equals this one in
 *     all goals before; the first that the plan does not reach is the last
 * @param base prices that cases refer to
 * @param reductions pairs that no better plan has, one after the other
 * @param leaves the cases
 * @param tiers later goals, if one number is too small for all; there is one leaf then, without
 *     cases, and no reduction
 */
@NotPersonal
public record Certificate(
    List<Integer> shifts,
    List<Long> bounds,
    Duals base,
    List<Reduction> reductions,
    List<Leaf> leaves,
    List<Tier> tiers) {
  public Certificate {
    shifts = List.copyOf(shifts);
    bounds = List.copyOf(bounds);
    reductions = List.copyOf(reductions);
    leaves = List.copyOf(leaves);
    tiers = List.copyOf(tiers);
  }

  /**
   * What places cost, and what limits are charged.
   *
   * @param prices of vacancies; of those not named 0
   * @param charges for limits; for those not named 0
   */
  public record Duals(List<PlacePrice> prices, List<Charge> charges) {
    public Duals {
      prices = List.copyOf(prices);
      charges = List.copyOf(charges);
    }

    @Override
    public String toString() {
      return prices.size() + " prices";
    }
  }

  /**
   * Goals that are compared only among plans that equal this one in all goals before.
   *
   * @param after how many goals come before
   * @param duals what proves the bound: over the pairs that such a plan can have, by the prices
   *     before. A vacancy that such a plan must fill may have a price less than 0
   */
  public record Tier(int after, Duals duals) {
    @Override
    public String toString() {
      return "tier after " + after + " goals";
    }
  }

  /** The price of one place of a vacancy, 0 or more unless a {@link Tier} says otherwise. */
  public record PlacePrice(VacancyId vacancy, long amount) {}

  /**
   * An amount charged for one unit of a total; or, of a conflict, for anybody of either of two
   * parts, of which one person at most can be chosen.
   *
   * @param first part of the first side, if it is a conflict
   * @param second part of the second side, if it is a conflict
   * @param amount 0 or more; a {@link Tier} may charge less for a sum of which nothing is left
   */
  public record Charge(Limit limit, Optional<Part> first, Optional<Part> second, long amount) {
    @Override
    public String toString() {
      return "charge for " + limit;
    }
  }

  /**
   * One sum or conflict of a policy.
   *
   * @param at its place among the limits of the policy, counted from 1; 0 is capacity
   * @param group what the rule calls it
   * @param stayers of a conflict: whether those of the first side are meant who stay in their own
   *     beds, against those of the second who move; else those who move, against all
   */
  public record Limit(int at, String group, @Default("false") boolean stayers) {
    @Override
    public String toString() {
      return "limit " + at;
    }
  }

  /** The pairs of a side that belong to a vacancy, or to a person. */
  public record Part(Optional<VacancyId> vacancy, Optional<ReferralId> referral) {
    @Override
    public String toString() {
      return "part";
    }
  }

  /**
   * Pairs that no better plan has.
   *
   * @param duals the prices by which it is told, over the pairs left before
   * @param gap pairs that would lose this or more are out
   */
  public record Reduction(Duals duals, long gap) {}

  /**
   * A case, and what proves its bound.
   *
   * @param cases what is assumed, one after the other
   * @param duals prices and charges that differ from the base, over the pairs that are left
   */
  public record Leaf(List<Case> cases, Duals duals) {
    public Leaf {
      cases = List.copyOf(cases);
    }

    @Override
    public String toString() {
      return "leaf of " + cases.size() + " cases";
    }
  }

  /**
   * Something assumed: that nobody has certain pairs.
   *
   * @param limit the sum or conflict whose pairs are meant, if any
   * @param referral whose pairs alone are meant, if anybody's
   * @param vacancy of which vacancy alone, if any
   * @param least of a sum: pairs that add as much or more to it
   */
  public record Case(
      Kind kind,
      Optional<Limit> limit,
      Optional<ReferralId> referral,
      Optional<VacancyId> vacancy,
      @Default("0") long least) {
    @Override
    public String toString() {
      return "case " + kind;
    }
  }

  /** Which pairs nobody has. */
  public enum Kind {
    /** Of a conflict, those of the first side. */
    FIRST_SIDE,
    /** Of a conflict, those of the second side. */
    SECOND_SIDE,
    /** Of a conflict, those that do not stand on both sides. */
    ONE_SIDE_ONLY,
    /** Of a conflict, those that stand on both sides, of one vacancy or one person. */
    BOTH_SIDES,
    /** Of a sum, one person's. */
    PERSON,
    /** Of a sum, one vacancy's. */
    PLACE,
    /** Of a sum, all but those of people who stay where they are. */
    MOVES,
    /** One pair. */
    HAS_NOT_PAIR,
    /** All other pairs of a person, who has this one. */
    HAS_PAIR
  }

  @Override
  public String toString() {
    return "certificate with " + leaves.size() + " leaves";
  }
}
