package org.placewell.matcher.ask;

import java.util.List;
import java.util.stream.Stream;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.Casework;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.CommitmentId;
import org.placewell.matcher.model.HouseholdId;
import org.placewell.matcher.model.ProviderId;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.model.SuppliedPoints;
import org.placewell.matcher.model.VacancyId;

/**
 * A change of what a dataset holds: people, places and casework as a whole, several at once. Each
 * must name at least one.
 */
public sealed interface Contents extends Change {

  /** Who writes a change means something by it: one of nothing is a slip. */
  private static void mustName(String done, boolean names) {
    if (!names) {
      throw new IllegalArgumentException(
          "Nothing is named to be " + done + "; name it, or leave the change out.");
    }
  }

  /** Adds people, places, casework and points; each id must be new. */
  record Add(
      Stock stock, List<Referral> referrals, Casework casework, List<SuppliedPoints> supplied)
      implements Contents {
    public Add {
      referrals = List.copyOf(referrals);
      supplied = List.copyOf(supplied);
      boolean none = referrals.isEmpty() && supplied.isEmpty();
      mustName("added", !none || !stock.equals(Stock.empty()) || !casework.equals(Casework.none()));
    }

    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(Editing.add(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "add";
    }
  }

  /**
   * Puts people, places and commitments in the place of those that have the same ids. What the new
   * ones do not say is not known any more.
   */
  record Replace(Stock stock, List<Referral> referrals, List<Commitment> commitments)
      implements Contents {
    public Replace {
      referrals = List.copyOf(referrals);
      commitments = List.copyOf(commitments);
      boolean none = referrals.isEmpty() && commitments.isEmpty();
      mustName("replaced", !none || !stock.equals(Stock.empty()));
    }

    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(Editing.replace(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "replace";
    }
  }

  /**
   * Takes people, places and commitments away. Casework and supplied points that name them go with
   * them; places that stand in them, and beds that people hold, have to be named too.
   */
  record Withdraw(
      List<ProviderId> providers,
      List<SchemeId> schemes,
      List<HouseholdId> households,
      List<BedspaceId> bedspaces,
      List<VacancyId> vacancies,
      List<ReferralId> referrals,
      List<CommitmentId> commitments)
      implements Contents {
    public Withdraw {
      providers = List.copyOf(providers);
      schemes = List.copyOf(schemes);
      households = List.copyOf(households);
      bedspaces = List.copyOf(bedspaces);
      vacancies = List.copyOf(vacancies);
      referrals = List.copyOf(referrals);
      commitments = List.copyOf(commitments);
      mustName(
          "withdrawn",
          Stream.of(providers, schemes, households, bedspaces, vacancies, referrals, commitments)
              .anyMatch(list -> !list.isEmpty()));
    }

    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(Withdrawal.of(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "withdraw";
    }
  }
}
