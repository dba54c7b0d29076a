package org.placewell.matcher.solve;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.List;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.Plan;

/**
 * What it costs the best plan that somebody else has a vacancy, for each person who could have it;
 * or for each vacancy a person could have. Asking changes nothing; once the session changes, it is
 * to be asked for costs again. Goals with a measure of their own are left out.
 *
 * <p><b>How.</b> One shortest-path search from the vacancy tells for all people at once who would
 * have to move on: among people who have places, along which each loses least. Without limits that
 * couple vacancies that is exact. With such limits it tells what is lost at least, with what is
 * charged for them; the plan that comes of the moves, or of a quick repair where it breaks a limit,
 * tells what is lost at most; and {@link #exactly} searches what lies between. Not thread-safe.
 */
public final class Costs {
  /** The order of all answers: what is never possible comes last. */
  public static final Comparator<Cost> CHEAPEST_FIRST =
      Comparator.comparingInt((Cost cost) -> rank(cost.kind()))
          .thenComparing(
              cost -> cost.most().isEmpty() ? cost.least() : cost.most(),
              Comparators.lexicographical(Comparator.<Long>naturalOrder()))
          .thenComparing(Cost::least, Comparators.lexicographical(Comparator.<Long>naturalOrder()));

  private final Ledger ledger;
  private final Pricing pricing;
  private final boolean isOfPlan;

  /**
   * @param plan whose moves are told, if it is as good as the best plan known
   */
  Costs(Growing state, Plan plan) {
    Ledger own = new Ledger(state, state.found().pairs());
    Ledger asked = new Ledger(state, own.chosen(plan));
    this.isOfPlan = asked.value().equals(own.value());
    this.ledger = isOfPlan ? asked : own;
    this.pricing = new Pricing(ledger);
  }

  /** Whether costs are told against the plan asked about, because no better one is known. */
  public boolean isOfPlan() {
    return isOfPlan;
  }

  /** Whether the plan that costs are told against is proven best. */
  public boolean isProven() {
    return ledger.isProven();
  }

  /**
   * For each person who could have a vacancy what that costs, the cheapest first, then by the
   * waiting list. Those who hold its bed and stay are left out.
   *
   * @throws IllegalArgumentException if there is no vacancy with this id
   * @throws IllegalStateException if the session has changed
   */
  public List<Cost> of(VacancyId vacancy) {
    ledger.mustBeCurrent();
    return pricing.ofColumn(ledger.column(vacancy)).stream().sorted(CHEAPEST_FIRST).toList();
  }

  /**
   * For each vacancy a person could have what that costs, the cheapest first, then the first that
   * is ready.
   *
   * @throws IllegalArgumentException if there is no referral with this id in the matching
   * @throws IllegalStateException if the session has changed
   */
  public List<Cost> of(ReferralId referral) {
    ledger.mustBeCurrent();
    return pricing.ofRow(ledger.row(referral)).stream().sorted(CHEAPEST_FIRST).toList();
  }

  /**
   * The same cost after a search of its own, where it was not exact: of the pairs that a better
   * plan can have. It is not exact still if the session's budget does not suffice, or if the points
   * of the goals are too large to be weighed together.
   *
   * @throws IllegalStateException if the session has changed
   */
  public Cost exactly(Cost cost) {
    ledger.mustBeCurrent();
    return cost.isExact() || cost.kind() == Cost.Kind.NEVER
        ? cost
        : new Forcing(ledger).search(cost);
  }

  private static int rank(Cost.Kind kind) {
    return switch (kind) {
      case EXACT, BETWEEN -> 0;
      case AT_LEAST -> 1;
      case NEVER -> 2;
    };
  }

  @Override
  public String toString() {
    return "costs";
  }
}
