package org.placewell.matcher.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.ask.LeastChange.Price;
import org.placewell.matcher.ask.PlanDiff.PersonChange;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.Placement;

/**
 * Where one person could safely go by a day. No option breaks a hard rule, and each can start by
 * then as far as dates are known; a place without a known date is none. For coordinators alone.
 * Immutable.
 *
 * @param options settled places before interim beds; places that are free before those that depend
 *     on another move; those with nothing to review first
 * @param openers where there is no option: single facts that would open one, each tried
 */
public record Urgent(
    ReferralId referral, LocalDate by, String summary, List<Option> options, List<Opener> openers) {
  public Urgent {
    options = List.copyOf(options);
    openers = List.copyOf(openers);
  }

  /** How a place would be had. */
  public enum Way {
    /** The plan proposes it to this person. */
    PROPOSED,
    /** Nobody else would lose by it. */
    FREE,
    /** The plan proposes it to somebody else. */
    TAKEN,
    /** Somebody has to move out of it first. */
    CHAIN
  }

  /**
   * A place and its first day.
   *
   * @param interim whether it is an interim bed, so that a second move has to follow
   * @param toCheck what somebody still has to look at or to settle
   * @param cost empty if it was not worked out for so many options
   */
  public record Option(
      Placement placement,
      Way way,
      boolean interim,
      List<Line> toCheck,
      Optional<Cost> cost,
      String words) {
    public Option {
      toCheck = List.copyOf(toCheck);
    }

    @Override
    public String toString() {
      return "option " + placement;
    }
  }

  /**
   * What the best plan in which the person has the place costs everyone else.
   *
   * @param exact whether it is proven that no such plan costs less
   * @param prices for each goal, beside the run that is asked about
   * @param others everyone else whose placement would be another one
   * @param passedOver people before this one on the waiting list whom the place would fit and who
   *     have none then
   */
  public record Cost(
      boolean exact, List<Price> prices, List<PersonChange> others, List<ReferralId> passedOver) {
    public Cost {
      prices = List.copyOf(prices);
      others = List.copyOf(others);
      passedOver = List.copyOf(passedOver);
    }

    @Override
    public String toString() {
      return "cost to " + others.size();
    }
  }

  /**
   * One fact that is not so yet.
   *
   * @param change the fact, as a scenario says it
   * @param opens places that the person could have by the day if it were so, three at most
   */
  public record Opener(Change change, List<VacancyId> opens, String words) {
    public Opener {
      opens = List.copyOf(opens);
    }

    @Override
    public String toString() {
      return "opener " + change;
    }
  }

  @Override
  public String toString() {
    return "urgent " + referral;
  }
}
